import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import type { Actor, Verdict } from '#app/forum/members/accounts/actor.ts'
import { isStaff } from '#app/forum/members/accounts/actor.ts'
import { say } from '#app/messages/catalogue.ts'

export const findings = ['WORKS', 'CHANGE', 'BROKEN', 'REFUSED'] as const

import { holdsImei } from '#app/platform/imei.ts'
import { regions } from './region.ts'

const short = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, say('confirmations.tooLong'))
    .refine((text) => !holdsImei(text), say('builds.imei'))
    .default('')

/** What a member found: on which phone and build, with which access, and a short note. */
export const Confirmation = z
  .object({
    finding: z.enum(findings, say('confirmations.finding.missing')),
    phone: z.string({ error: say('confirmations.phone.missing') }).min(1, say('confirmations.phone.missing')),
    build: BuildText.default(''),
    appVersion: short(60),
    region: z.enum(regions, say('confirmations.region.unknown')).optional(),
    access: z.enum(['STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT'], say('confirmations.access.unknown')).optional(),
    step: z.coerce
      .number(say('confirmations.step.unknown'))
      .int(say('confirmations.step.unknown'))
      .min(1, say('confirmations.step.unknown'))
      .optional(),
    note: short(500),
  })
  .refine(({ finding, note }) => finding !== 'CHANGE' || note !== '', {
    path: ['note'],
    message: say('confirmations.note.whichChange'),
  })
export type Confirmation = z.infer<typeof Confirmation>

/** That a tip is dangerous must be said in words: others decide by them. */
export const DangerReport = z.object({
  note: z
    .string({ error: say('confirmations.danger.missing') })
    .trim()
    .min(8, say('confirmations.danger.missing'))
    .max(1000, say('confirmations.tooLong'))
    .refine((text) => !holdsImei(text), say('builds.imei')),
})
export type DangerReport = z.infer<typeof DangerReport>

/** The author may confirm too: it is shown, and weighs nothing. A gated claim waits for staff. */
export function mayConfirm(actor: Actor, claim: { gatedAt: Date | null }, at: Date): Verdict {
  const verdict = mayWrite(actor, at)
  if (verdict !== true) return verdict
  return claim.gatedAt && !isStaff(actor) ? 'confirmations.gated' : true
}
