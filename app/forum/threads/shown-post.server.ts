import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { mayRead } from '#app/forum/posts/post-policy.ts'
import type { PostRow } from './post-row-queries.server.ts'

/**
 * What a page may know of a post: no words where they are not for this reader, and the markup of today. Each field
 * is named, because all of it is sent twice to a member: as the page, and as what the page works on.
 */
export function asShown(actor: Actor, post: PostRow) {
  const readable = mayRead(actor, post)
  const gone = goneOf(post)
  const named = readable || !gone
  return {
    id: post.id,
    position: post.position,
    language: post.language,
    score: post.score,
    downCount: post.downCount,
    createdAt: post.createdAt,
    removedAt: post.removedAt,
    deletedAt: post.deletedAt,
    wipedAt: post.wipedAt,
    vote: post.vote,
    author: named ? { name: post.name, displayName: post.displayName } : null,
    authorId: named ? post.authorId : '',
    html: readable && !post.wipedAt ? current(post) : null,
    ...whatIsSo({
      parentId: post.parentId,
      demo: post.demo,
      editedAt: post.editedAt,
      byStaff: post.editorId && post.editorId !== post.authorId,
      gone,
      mine: actor.id === post.authorId,
      forStaff: isStaff(actor),
    }),
  }
}

/** Without what never happened to most posts: thirty replies would say so ten times each. */
function whatIsSo<Facts extends object>(facts: Facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact)) as Partial<Facts>
}

function goneOf({ heldAt, removedAt, deletedAt }: PostRow) {
  if (removedAt) return heldAt ? ('held' as const) : ('removed' as const)
  return deletedAt ? ('deleted' as const) : null
}
