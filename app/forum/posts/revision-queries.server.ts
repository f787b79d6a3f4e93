import { diffWordsWithSpace } from 'diff'
import type { Actor } from '#app/forum/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { findPostInThread } from './post-queries.server.ts'

export type Change = { kind: 'same' | 'added' | 'taken'; text: string }

/** What was changed with each edit of a post, newest first. */
export async function loadHistory(actor: Actor, postId: string) {
  const post = await findPostInThread(actor, postId)
  const revisions = await db.revision.findMany({
    where: { postId },
    orderBy: { number: 'desc' },
    include: { editor: { select: { name: true } } },
  })
  const texts = [post.body, ...revisions.map(({ text }) => text)]
  return {
    post: { id: post.id, language: post.language, title: post.thread.title },
    edits: revisions.map(({ id, number, reason, createdAt, editor }, index) => ({
      id,
      number,
      reason,
      createdAt,
      editor: editor.name,
      changes: changesBetween(texts[index + 1]!, texts[index]!),
    })),
  }
}

export function changesBetween(before: string, after: string): Change[] {
  return (
    diffWordsWithSpace(before, after, { maxEditLength: 4000 })?.map(asChange) ?? [
      { kind: 'taken', text: before },
      { kind: 'added', text: after },
    ]
  )
}

function asChange({ added, removed, value }: { added?: boolean; removed?: boolean; value: string }): Change {
  return { kind: added ? 'added' : removed ? 'taken' : 'same', text: value }
}
