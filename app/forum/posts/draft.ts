import { z } from 'zod'

/** A draft is kept half a year after its last touch. */
export const DRAFT_LIFE_DAYS = 180
const TOO_LONG = 300_000

/** What a composer sends while its author types. `sequence`: the save it builds on, 0 for the first. */
export const DraftSave = z.object({
  form: z.enum(['tip', 'reply']),
  target: z.string().max(40).default(''),
  sequence: z.coerce.number().int().min(0),
  values: z
    .string()
    .max(TOO_LONG)
    .transform((text, context) => {
      try {
        return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
      } catch {
        context.addIssue({ code: 'custom', message: 'posts.draft.unreadable' })
        return z.NEVER
      }
    }),
})
export type DraftSave = z.infer<typeof DraftSave>
