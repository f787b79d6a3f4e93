import { z } from 'zod'

/** A draft is kept half a year after its last touch. */
export const DRAFT_LIFE_DAYS = 180
export const DRAFTS_MAX = 60
/** Why an older tab may not save: there is a newer text. */
export const NEWER_ELSEWHERE = 'posts.draft.newerElsewhere'
const TOO_LONG = 300_000
/** Steps lie three deep: what lies deeper is no draft of ours. */
const DEPTH_MAX = 6

/** Which save a draft builds on, 0 for the first. */
export const Sequence = z.coerce.number().int().min(0).max(1_000_000_000)

/** What a composer sends while its author types. */
export const DraftSave = z.object({
  form: z.enum(['tip', 'reply', 'question', 'review']),
  target: z.string().max(40).default(''),
  sequence: Sequence,
  values: z
    .string()
    .max(TOO_LONG)
    .transform((text, context) => {
      try {
        const values = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
        if (isPlain(values, DEPTH_MAX)) return values
      } catch {
        // Said below.
      }
      context.addIssue({ code: 'custom', message: 'posts.draft.unreadable' })
      return z.NEVER
    }),
})
export type DraftSave = z.infer<typeof DraftSave>

/**
 * Neither deep nor with names that every object has: `toString` would be called. Nor with one that PostgreSQL keeps in
 * no JSON; in a text such a character is replaced.
 */
function isPlain(value: unknown, deep: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  const odd = (name: string) => name in Object.prototype || /\0|\p{Surrogate}/u.test(name)
  if (deep === 0 || (!Array.isArray(value) && Object.keys(value).some(odd))) return false
  return Object.values(value).every((item) => isPlain(item, deep - 1))
}
