import { diffChars } from 'diff'
import { insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { type BeganFrom, insistOnEdition } from './edition.server.ts'
import { mayEdit } from './post-policy.ts'
import { GRACE } from './revision.ts'

type Edited = { id: string; createdAt: Date }
type Edit = BeganFrom & { reason?: string }

/**
 * A step of every edit, which it counts: keeps what the post said before, unless the edit is within its grace.
 * Answers when the post counts as edited, or null.
 */
export async function keepRevision(
  tx: Tx,
  editor: Member,
  post: Edited,
  after: string,
  { reason, ...began }: Edit = {},
) {
  // Holds the post's row, so that of two edits at once the second keeps what the first wrote.
  const held = await tx.post.update({
    where: { id: post.id },
    data: { version: { increment: 1 } },
  })
  insistItStands(editor, held)
  await insistOnEdition(tx, post.id, held.version - 1, began)
  const { body: before, authorId } = held
  if (before === after) return null
  const last = await tx.revision.findFirst({ where: { postId: post.id }, orderBy: { number: 'desc' } })
  const since = last?.createdAt ?? post.createdAt
  // Nobody mends the words of another unseen, nor one's own after another did.
  const own = editor.id === authorId && (!last || last.editorId === editor.id)
  if (own && +now() - +since <= GRACE.within && changedCharacters(before, after) <= GRACE.characters)
    return null
  await tx.revision.create({
    data: {
      id: newId(),
      postId: post.id,
      number: (last?.number ?? 0) + 1,
      editorId: editor.id,
      text: before,
      reason: reason || null,
      createdAt: now(),
    },
  })
  return now()
}

/** Between the look and this row somebody may have taken the post away: its words must not come back. */
function insistItStands(editor: Member, held: Parameters<typeof mayEdit>[1]) {
  if (held.authorId === editor.id) insist(editor, mayEdit(editor, held, now()))
  else if (held.wipedAt) throw refuse.conflict('moderation.changed')
}

/** Characters added and taken away; Infinity once it is more than grace allows. */
export function changedCharacters(before: string, after: string) {
  const parts = diffChars(before, after, { maxEditLength: GRACE.characters })
  if (!parts) return Number.POSITIVE_INFINITY
  return parts.reduce((sum, part) => (part.added || part.removed ? sum + [...part.value].length : sum), 0)
}
