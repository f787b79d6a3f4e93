import type { Member } from '#app/forum/members/accounts/actor.ts'
import { addLine, openCase } from '#app/forum/moderation/decide/case.server.ts'
import {
  type Concern,
  concernAbout,
  concernAboutWords,
  type Written,
} from '#app/forum/moderation/screening/concern.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { holdPost } from './hold-post.server.ts'

/** `field`: where its author reads that it is not taken. */
type Screened = Written & { field: string }

/** The last step of publishing: what rules say of the post happens with it, or it is not written at all. */
export async function screenPost(tx: Tx, author: Member, written: Screened) {
  await heed(tx, author, written, await concernAbout(tx, author, written))
}

/** The last step of editing: a post that stands may say what it did not say before. */
export async function screenEdit(tx: Tx, author: Member, written: Screened) {
  await heed(tx, author, written, await concernAboutWords(tx, author, written))
}

async function heed(tx: Tx, author: Member, { postId, field, language }: Screened, concern: Concern | null) {
  if (!concern) return
  if ('rule' in concern) {
    for (const id of [postId, ...(concern.also ?? [])]) await holdStanding(tx, id, concern)
  } else if (concern.action === 'block') {
    throw refuse.invalid(field, 'screening.blockedWord')
  } else {
    const { words, priority } = concern
    const subject = { kind: 'post', id: postId } as const
    const about = { kind: 'reports', subject, priority, language, authorId: author.id } as const
    const { id } = await openCase(tx, about)
    await addLine(tx, id, null, 'watched', words.join(', '))
  }
}

type Held = Parameters<typeof holdPost>[2]

/** What waits or is removed already is left as it is; a rule reads for nobody, so readableBy has no say. */
async function holdStanding(tx: Tx, postId: string, { rule, priority }: Held) {
  const stands = await tx.post.count({ where: { id: postId, removedAt: null } })
  if (stands) await holdPost(tx, postId, { rule, priority })
}
