import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { guessLanguage } from '#app/forum/threads/guess-language.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { isLocale } from '#app/platform/i18n/locale.ts'
import { newId } from '#app/platform/id.server.ts'
import { mayAppeal, mayReadStatement } from './appeal-policy.ts'

/** Who waits for their own words to be read again waits badly: before most reports, after what harms. */
const PRIORITY = 8

/** Whom a decision concerns objects to it, once; it waits for somebody who did not decide it. */
export async function appealDecision(member: Actor, decisionId: string, text: string) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const decision = await db.decision.findUnique({ where: { id: decisionId }, include: { appeal: true } })
  if (!decision || !mayReadStatement(member, decision)) throw refuse.notFound('appeals.noSuchDecision')
  insist(member, mayAppeal(member, decision, now()))
  const language = guessLanguage(text, isLocale(member.language) ? member.language : 'en')
  const said = { authorId: member.id, text, language, at: now(), decidedAgainstId: decision.decidedById }
  try {
    return await transact(async (tx) => {
      const appeal = await tx.appeal.create({ data: { id: newId(), decisionId, ...said } })
      const subject = { kind: 'decision', id: decisionId } as const
      await openCase(tx, { kind: 'appeal', subject, priority: PRIORITY, language, authorId: member.id })
      return appeal
    })
  } catch (error) {
    if (isTaken(error)) throw refuse.conflict('appeals.already')
    throw error
  }
}
