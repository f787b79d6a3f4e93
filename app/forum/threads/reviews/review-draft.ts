import { z } from 'zod'
import { Began } from '#app/forum/moderation/screening/began.ts'
import { Sequence } from '#app/forum/posts/draft.ts'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { daysOwned, incentives, OWNED_MAX, regions, relations, units } from './review.ts'
import { Scores } from './scores.ts'

const points = z.string().trim().max(1000, say('reviews.formPointsTooLong')).default('')

/** What an owner says of a phone or of something for it. What they got for it is never left out. */
export const ReviewDraft = z
  .object({
    title: z
      .string(say('reviews.formTitleMissing'))
      .trim()
      .refine((title) => [...title].length >= 6, say('tips.title.tooShort'))
      .refine((title) => [...title].length <= 120, say('tips.title.tooLong')),
    phone: z.string().max(80).optional(),
    accessory: z.string().trim().max(120, say('reviews.formAccessoryTooLong')).optional(),
    owned: z
      .number(say('reviews.formOwnedMissing'))
      .int(say('reviews.formOwnedWhole'))
      .min(0, say('reviews.formOwnedRange'))
      .max(OWNED_MAX, say('reviews.formOwnedRange')),
    unit: z.enum(units, say('reviews.formUnitMissing')),
    bought: z.enum(regions, say('reviews.formBoughtMissing')),
    scores: Scores,
    pros: points,
    cons: points,
    text: z
      .string(say('reviews.formTextMissing'))
      .trim()
      .min(TEXT_MIN, say('threads.text.tooShort'))
      .max(TEXT_MAX, say('threads.text.tooLong')),
    uses: z.array(z.string().max(80)).max(60, say('tips.uses.unknown')).default([]),
    incentive: z.enum(incentives, say('reviews.formIncentiveMissing')),
    relation: z.enum(relations, say('reviews.formRelationMissing')),
    language: z.enum(locales, say('tips.language.missing')),
    began: Began,
    /** Which save of its draft it was sent from. */
    sequence: Sequence.optional().catch(undefined),
  })
  .refine(({ phone, accessory }) => phone || accessory, {
    path: ['phone'],
    message: say('reviews.formPhoneMissing'),
  })
  .refine((draft) => daysOwned(draft) <= OWNED_MAX, {
    path: ['owned'],
    message: say('reviews.formOwnedRange'),
  })
export type ReviewDraft = z.infer<typeof ReviewDraft>
