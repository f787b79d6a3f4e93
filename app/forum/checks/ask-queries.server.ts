import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type Actor, isMember, type Member } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import type { Asked } from './asked.ts'
import { claimPath } from './claim-path.ts'
import { findClaim } from './claim-queries.server.ts'
import type { Reading } from './works-queries.server.ts'

type About = { id: string; phones: string[]; steps: number; access?: string }

/** The question under a claim, filled from "my phone". Only phones it is about are offered there: its page has them all. */
export function askMember(
  actor: Actor,
  claim: About,
  reading: Reading | null,
  names: Record<string, string>,
): Asked | null {
  if (!isMember(actor)) return null
  const phone = reading?.phoneId ?? actor.phoneId ?? undefined
  const offered = [...new Set([...claim.phones, ...(phone ? [phone] : [])])]
  return {
    claimId: claim.id,
    phones: offered.map((id) => ({ id, name: names[id] ?? id })),
    steps: claim.steps,
    given: { phone, build: buildOf(actor, phone, reading), access: claim.access },
  }
}

function buildOf(member: Member, phone: string | undefined, reading: Reading | null) {
  if (phone === member.phoneId && member.build) return member.build
  return reading?.phoneId === phone ? reading?.build.text : ''
}

/** A page of its own for one claim: every phone, and what was typed before. */
export async function loadAsk(actor: Actor, claimId: string, locale: Locale) {
  const claim = await findClaim(actor, claimId)
  const [{ phones }, tip] = await Promise.all([
    optionsIn(locale),
    claim.kind === 'TIP'
      ? db.tip.findUnique({ where: { threadId: claimId }, select: { access: true } })
      : null,
  ])
  const mine = isMember(actor) ? actor : null
  const given = { phone: mine?.phoneId ?? undefined, build: mine?.build ?? '', access: tip?.access }
  const of = claim.kind === 'APP' ? ('apps' as const) : ('confirmations' as const)
  const ask: Asked = { claimId, phones, steps: claim.steps, given, of, open: true }
  return {
    ask,
    title: claim.thread?.title ?? '',
    language: claim.thread?.language ?? null,
    path: claimPath(claim),
  }
}
