import { diffWordsWithSpace } from 'diff'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { insistOnOpen } from './closed-queries.server.ts'
import { mayRead } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'

export type Change = { kind: 'same' | 'added' | 'taken'; text: string }

const EDITS_SHOWN = 50
/** How long a page may spend on comparing, in milliseconds; texts it did not come to are shown whole. */
const PATIENCE = 300

/** What was changed with each edit of a post, newest first. What stands in a removed thread went with it. */
export async function loadHistory(actor: Actor, postId: string) {
  const post = await findPostInThread(actor, postId)
  await insistOnOpen(actor, post)
  const { removedAt, authorId } = post.thread
  const mayReadAs = (author: string) => mayRead(actor, { authorId: author, removedAt, deletedAt: null })
  if (!mayReadAs(authorId) && !mayReadAs(post.authorId)) throw refuse.gone('threads.removed')
  const revisions = await db.revision.findMany({
    where: { postId },
    orderBy: { number: 'desc' },
    take: EDITS_SHOWN,
    include: { editor: { select: { name: true } } },
  })
  const texts = [post.body, ...revisions.map(({ text }) => text)]
  const until = performance.now() + PATIENCE
  return {
    post: { id: post.id, language: post.language },
    edits: revisions.map(({ id, number, reason, createdAt, editor }, index) => ({
      id,
      number,
      reason,
      createdAt,
      editor: editor.name,
      changes: changesBetween(texts[index + 1]!, texts[index]!, until),
    })),
  }
}

export function changesBetween(
  before: string,
  after: string,
  until = performance.now() + PATIENCE,
): Change[] {
  const timeout = Math.max(1, until - performance.now())
  return (
    diffWordsWithSpace(before, after, { maxEditLength: 4000, timeout })?.map(asChange) ?? [
      { kind: 'taken', text: before },
      { kind: 'added', text: after },
    ]
  )
}

function asChange({ added, removed, value }: { added?: boolean; removed?: boolean; value: string }): Change {
  return { kind: added ? 'added' : removed ? 'taken' : 'same', text: value }
}
