import { z } from 'zod'
import { asExplained, explained } from '#app/forum/decisions/explained.ts'
import { laws, rules } from '#app/forum/decisions/rule.ts'

/** What can be done with a case from the queue itself. */
export const settlements = ['remove', 'dismiss', 'approve', 'reject'] as const
export type Settlement = (typeof settlements)[number]
export const turns = ['claim', 'release'] as const

export const needsRule = (act: Settlement) => act === 'remove' || act === 'reject'

/** One row of the queue: a case as it was seen, what to do with it, and the row to go on with. */
export const Settling = z
  .object({
    ...explained,
    case: z.string().max(40),
    version: z.coerce.number().int().min(0).max(1_000_000),
    do: z.enum([...settlements, ...turns]),
    next: z.string().max(40).regex(/^\w*$/).default(''),
  })
  .transform(({ do: act, next, ...given }) => ({ ...asExplained(given), seen: seenIn(given), act, next }))

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
    do: z.enum(settlements).default('dismiss'),
  })
  .transform(({ do: act, cases, rule, words }) => ({ act, cases, rule, words }))

type Waiting = { kind: string; subjectKind: string; held: boolean }

/** Which acts fit a case where it stands in the queue; the others are on its own page and those of its subject. */
export function settlementsFor({ kind, subjectKind, held }: Waiting): Settlement[] {
  if (kind === 'appeal') return []
  if (held) return ['approve', 'reject']
  return subjectKind === 'post' ? ['remove', 'dismiss'] : ['dismiss']
}

const ruleWords: readonly string[] = [...rules, ...laws]
/** What a rule that acted by itself most often turns out to be. */
const meant: Record<string, string> = {
  'child-abuse': 'illegal',
  'same-host': 'spam',
  newcomer: 'spam',
  'too-fast': 'spam',
}

/** The rule most of its reports name, for one tap; none where they name none. */
export function suggestedRule(reasons: string[]) {
  const named = reasons.map((reason) => meant[reason] ?? reason)
  return named.find((reason) => ruleWords.includes(reason)) ?? ''
}

/** Where a case is looked at: an objection and a word where they are decided, all else in its panel. */
export function placeOf({ id, desk }: { id: string; desk: string | null }) {
  return desk ?? `/admin/cases/${id}`
}
