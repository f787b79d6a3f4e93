import { z } from 'zod'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'
import { say } from '#app/messages/catalogue.ts'

/** How long a suspension lasts, in hours: each further one the next of these. */
export const ladder = [24, 72, 168, 720] as const
export type Step = (typeof ladder)[number]

/** From so many standing points on, staff are offered the next step of the ladder. */
export const OFFER_AT = 10
/** A silence without an end of its own, and the suspension of a spammer, in hours. */
export const LONGEST = 720
export const POINTS_MAX = 10
export const POINT_DAYS_MAX = 365
export const NOTE_MAX = 2000
export const roles = ['MEMBER', 'MODERATOR', 'ADMIN'] as const

const within = (least: number, most: number, message: string) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

export const Warning = z
  .object({
    points: within(1, POINTS_MAX, say('sanctions.pointsWrong')),
    days: within(1, POINT_DAYS_MAX, say('sanctions.daysWrong')),
    ...explained,
  })
  .transform(({ points, days, ...given }) => ({ points, days, why: asExplained(given) }))

/** Without hours: until it is lifted, and 30 days at the most. */
export const Silence = z
  .object({
    hours: z.preprocess(
      (value) => value || undefined,
      within(1, LONGEST, say('sanctions.hoursWrong')).optional(),
    ),
    ...explained,
  })
  .transform(({ hours, ...given }) => ({ hours, why: asExplained(given) }))

export const Suspension = z
  .object({
    hours: z.coerce
      .number(say('sanctions.stepWrong'))
      .refine((hours): hours is Step => ladder.includes(hours as Step), say('sanctions.stepWrong')),
    ...explained,
  })
  .transform(({ hours, ...given }) => ({ hours: hours as Step, why: asExplained(given) }))

export const RoleChange = z
  .object({ role: z.enum(roles, say('sanctions.roleWrong')), ...explained })
  .transform(({ role, ...given }) => ({ role, why: asExplained(given) }))

export const Note = z.object({
  text: z
    .string(say('sanctions.noteMissing'))
    .trim()
    .min(1, say('sanctions.noteMissing'))
    .max(NOTE_MAX, say('sanctions.noteTooLong')),
})

/** The step that follows so many earlier suspensions. */
export function nextStep(earlier: number): Step {
  return ladder[Math.min(earlier, ladder.length - 1)]!
}

/** The only reasons for which a post is erased for good. */
export const purgeRules = ['illegal', 'copyright', 'private'] as const

export const shows = ['suspended', 'silenced', 'staff'] as const

/** What an address asks of the list of members: what it does not understand, it leaves out. */
export const MemberFilter = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  show: z.enum(shows).optional().catch(undefined),
  level: z.coerce.number().int().min(0).max(4).optional().catch(undefined),
  after: z.string().max(40).optional().catch(undefined),
})
export type MemberFilter = z.infer<typeof MemberFilter>
export function memberFilterFrom(parameters: URLSearchParams) {
  const given = [...parameters].filter(([, value]) => value !== '')
  return MemberFilter.parse(Object.fromEntries(given))
}
