import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { PHOTOS_MAX } from '#app/forum/media/photo.ts'
import { Began } from '#app/forum/moderation/screening/began.ts'
import { Sequence } from '#app/forum/posts/draft.ts'
import { Edition } from '#app/forum/posts/edition.ts'
import { EditReason } from '#app/forum/posts/revision.ts'
import { TagWords } from '#app/forum/tags/tag.ts'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { accessLevels } from '#app/forum/threads/thread-filter.ts'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { risks, STEPS_MAX } from './tip.ts'

const text = (missing: Parameters<typeof say>[0]) =>
  z
    .string(say(missing))
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(TEXT_MAX, say('threads.text.tooLong'))

const Step = z
  .object({
    text: text('tips.step.missing'),
    caution: text('tips.step.missing').optional(),
    photo: z.string().max(80).optional(),
    alt: z.string().trim().max(500, say('tips.alt.tooLong')).optional(),
  })
  .refine(({ photo, alt }) => !photo || alt, { path: ['alt'], message: say('tips.alt.missing') })
  .transform(({ photo, alt, ...step }): Step => (photo ? { ...step, photo, alt } : step))
export type Step = { text: string; caution?: string; photo?: string; alt?: string }

/** What an owner fills in. Its messages are keys: the page says them in the reader's language. */
export const TipDraft = z
  .object({
    title: z
      .string(say('tips.title.missing'))
      .trim()
      .refine((title) => [...title].length >= 6, say('tips.title.tooShort'))
      .refine((title) => [...title].length <= 120, say('tips.title.tooLong')),
    promise: z
      .string(say('tips.promise.missing'))
      .trim()
      .min(TEXT_MIN, say('threads.text.tooShort'))
      .max(300, say('tips.promise.tooLong')),
    phones: z.array(z.string()).min(1, say('tips.phones.missing')).max(30, say('tips.phones.tooMany')),
    uses: z.array(z.string()).max(5, say('tips.uses.tooMany')).default([]),
    access: z.enum(accessLevels, say('tips.access.missing')),
    risks: z.array(z.enum(risks, say('tips.risks.unknown'))).default([]),
    minutes: z
      .number(say('tips.minutes.missing'))
      .int(say('tips.minutes.whole'))
      .min(1, say('tips.minutes.range'))
      .max(600, say('tips.minutes.range')),
    build: z.string(say('tips.build.missing')).trim().min(2, say('tips.build.missing')).pipe(BuildText),
    steps: z
      .preprocess(withoutEmpty, z.array(Step, say('tips.steps.missing')).min(1, say('tips.steps.missing')))
      .refine((steps) => steps.length <= STEPS_MAX, say('tips.steps.tooMany')),
    undo: text('tips.undo.missing').optional(),
    tags: TagWords,
    language: z.enum(locales, say('tips.language.missing')),
    reason: EditReason,
    edition: Edition,
    began: Began,
    /** Which save of its draft it was sent from. */
    sequence: Sequence.optional().catch(undefined),
  })
  .refine(({ access, undo }) => access === 'STOCK' || undo, {
    path: ['undo'],
    message: say('tips.undo.missing'),
  })
  .refine(({ uses, tags }) => uses.length > 0 || tags.length > 0, {
    path: ['uses'],
    message: say('tips.uses.orTag'),
  })
  .refine(({ steps }) => steps.filter((step: Step) => step.photo).length <= PHOTOS_MAX, {
    path: ['steps'],
    message: say('tips.photos.tooMany'),
  })
export type TipDraft = z.infer<typeof TipDraft>

/** Steps in which nothing was typed are not meant. */
function withoutEmpty(steps: unknown) {
  if (!Array.isArray(steps)) return steps
  const filled = steps.filter((step) => step && Object.values(step).some(Boolean))
  return filled.length > 0 ? filled : undefined
}
