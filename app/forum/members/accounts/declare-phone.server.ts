import { z } from 'zod'
import { refuse } from '#app/forum/refusal.ts'
import { say } from '#app/messages/catalogue.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { mayTakePart } from './account-policy.ts'
import { type Actor, insist } from './actor.ts'

export const MyPhone = z.object({
  phone: z.string().optional(),
  build: z.string().trim().max(120, say('accounts.phone.buildTooLong')).optional(),
  ceiling: z.enum(['STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT']).optional(),
  language: z.enum(locales).optional(),
})
export type MyPhone = z.infer<typeof MyPhone>

/** "My phone": what fills this member's forms and filters their lists, and the language they read. */
export async function declarePhone(member: Actor, { phone, build, ceiling, language }: MyPhone) {
  insist(member, mayTakePart(member, now()))
  if (phone && !(await db.phone.count({ where: { id: phone, group: { not: 'demo' } } }))) {
    throw refuse.invalid('phone', 'accounts.phone.unknown')
  }
  await db.member.update({
    where: { id: member.id },
    data: {
      phoneId: phone ?? null,
      build: build ?? null,
      ceiling: ceiling ?? null,
      language: language ?? null,
    },
  })
}
