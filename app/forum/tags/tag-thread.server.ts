import type { Member } from '#app/forum/members/accounts/actor.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { withdrawCase } from '#app/forum/moderation/decide/withdraw-case.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { newId } from '#app/platform/id.server.ts'
import { TAGS_MAX } from './tag.ts'
import { findTags } from './tag-queries.server.ts'

/**
 * A step of publishing and editing: known words become the thread's tags, unknown ones wait for staff, and both
 * replace what was there. Answers the tags.
 */
export async function tagThread(tx: Tx, member: Pick<Member, 'id'>, threadId: string, words: string[]) {
  if (words.length > TAGS_MAX) throw refuse.invalid('tags', 'tags.tooMany')
  const found = await findTags(words, tx)
  const tagIds = [...new Set(found.flatMap(({ tagId }) => tagId ?? []))]
  const unknown = new Map(found.filter(({ tagId }) => !tagId).map(({ word }) => [fold(word), word]))

  await tx.threadTag.deleteMany({ where: { threadId } })
  await tx.threadTag.createMany({ data: tagIds.map((tagId) => ({ threadId, tagId })) })
  const proposed = unknown.size
  const fresh = await propose(tx, member, threadId, unknown)
  await askStaff(tx, member, threadId, { proposed, fresh })
  return tagIds
}

/** A word that was proposed before keeps its place. Answers how many are new. */
async function propose(tx: Tx, member: Pick<Member, 'id'>, threadId: string, unknown: Map<string, string>) {
  await tx.tagProposal.deleteMany({ where: { threadId, folded: { notIn: [...unknown.keys()] } } })
  const waiting = await tx.tagProposal.findMany({ where: { threadId }, select: { folded: true } })
  for (const { folded } of waiting) unknown.delete(folded)
  await tx.tagProposal.createMany({
    data: [...unknown].map(([folded, text]) => ({
      id: newId(),
      threadId,
      memberId: member.id,
      text,
      folded,
      createdAt: now(),
    })),
  })
  return unknown.size
}

/** Staff hear of new words, and no longer of those that their thread does without. */
async function askStaff(
  tx: Tx,
  member: Pick<Member, 'id'>,
  threadId: string,
  { proposed, fresh }: { proposed: number; fresh: number },
) {
  const about = { kind: 'tag', subject: { kind: 'thread', id: threadId } } as const
  if (proposed === 0) return withdrawCase(tx, about)
  if (fresh === 0) return
  // Its writer has it before them: readableBy has no say.
  const { language } = await tx.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: { language: true },
  })
  await openCase(tx, { ...about, priority: 1, language, authorId: member.id })
}
