import { z } from 'zod'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'

/** What can be done to many cases at once, for it asks nothing of each. */
export const bulkable = ['remove', 'dismiss', 'approve', 'reject'] as const

/**
 * What can be done with a case from the queue itself, and its key: `a` grants what is asked, `r` takes away or refuses.
 * No two of one row have the same.
 */
export const keyOf = {
  ...{ remove: 'r', dismiss: 'a', approve: 'a', reject: 'r', warn: 'r', gate: 'r', ungate: 'u' },
  ...{ reverse: 'a', uphold: 'r', accept: 'a', merge: 'm', refuse: 'r' },
} as const
export type Settlement = keyof typeof keyOf
export const settlements = Object.keys(keyOf) as Settlement[]
export const turns = ['claim', 'release'] as const

/** What takes something away from somebody: they learn by which rule. */
export const needsRule = (act: Settlement) => ['remove', 'reject', 'warn', 'gate'].includes(act)

/** One row of the queue: a case as it was seen, what to do with it, and the row to go on with. */
export const Settling = z
  .object({
    ...explained,
    case: z.string().max(40),
    version: z.coerce.number().int().min(0).max(1_000_000),
    do: z.enum([...settlements, ...turns]),
    next: z.string().max(40).regex(/^\w*$/).catch(''),
    /** The proposed word it was said of, and the tag it is said to be. */
    word: z.string().max(40).optional(),
    as: z.string().max(60).optional(),
  })
  .transform(({ do: act, next, word, as, ...given }) => ({
    ...asExplained(given),
    ...{ seen: seenIn(given), act, next, word, as },
  }))

export type Settling = z.output<typeof Settling>

const seenIn = ({ case: id, version }: { case: string; version: number }) => ({ id, version })

/** Cases ticked in the queue: each with its version behind a dot. */
const ticked = z
  .string()
  .regex(/^\w{1,40}\.\d{1,7}$/)
  .transform((text) => {
    const [id, version] = text.split('.') as [string, string]
    return { id, version: Number(version) }
  })

export const BULK_MAX = 50
export const Bulk = z
  .object({
    ...explained,
    cases: z.preprocess(
      (value) => (Array.isArray(value) ? value : value ? [value] : []),
      z.array(ticked).max(BULK_MAX),
    ),
    do: z.enum(bulkable).default('dismiss'),
  })
  .transform(({ do: act, cases, rule, words }) => ({ act, cases, rule, words }))

/** Where a case is looked at: an objection and a word where they are decided, all else in its panel. */
export function placeOf({ id, desk }: { id: string; desk: string | null }) {
  return desk ?? `/admin/cases/${id}`
}
