import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { isRule } from '#app/forum/moderation/decide/rule.ts'
import { loadMessages } from '#app/messages/load.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'

export type Restraint = NonNullable<Awaited<ReturnType<typeof restraintOn>>>

type Restrained = { id: string; lockedAt: Date | null; slowSeconds: number | null }

/** Who closed or slowed a discussion, and why, in the reader's words. Asked only where somebody did. */
export async function restraintOn({ id, lockedAt, slowSeconds }: Restrained, locale: Locale) {
  if (!lockedAt && !slowSeconds) return null
  const decision = await standingDecision(db, id, lockedAt ? 'thread.locked' : 'thread.slowed')
  if (!decision) return null
  const hours = decision.endsAt ? Math.ceil((+decision.endsAt - +now()) / HOUR) : 0
  const pace = lockedAt ? null : { minutes: slowSeconds! / 60, hours }
  return { ...(await whoAndWhy(decision, locale)), pace }
}

/** The same of a tip that is closed as dangerous. */
export async function gateOn({ id, gatedAt }: { id: string; gatedAt: Date | null }, locale: Locale) {
  if (!gatedAt) return null
  const decision = await standingDecision(db, id, 'tip.gated')
  return whoAndWhy(decision ?? { decidedById: null, rule: 'reported', at: gatedAt }, locale)
}

type Decided = { decidedById: string | null; rule: string | null; at: Date }

async function whoAndWhy({ decidedById, rule, at }: Decided, locale: Locale) {
  const by = decidedById
    ? await db.member.findUnique({ where: { id: decidedById }, select: { name: true } })
    : null
  const t = translator(locale, await loadMessages(locale))
  return {
    by: by ? `@${by.name}` : t('moderation.automatedBy'),
    why: isRule(rule) ? t(`moderation.rule.${rule}`) : '',
    since: at,
  }
}

/** The decision of this act that holds: neither taken back nor over. */
export function standingDecision(tx: Tx, threadId: string, act: ActKey) {
  return tx.decision.findFirst({
    where: {
      subjectKind: 'thread',
      subjectId: threadId,
      act,
      undoneAt: null,
      OR: [{ endsAt: null }, { endsAt: { gt: now() } }],
    },
    orderBy: { at: 'desc' },
  })
}
