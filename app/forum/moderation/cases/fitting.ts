import { laws, rules } from '#app/forum/moderation/decide/rule.ts'
import { Slug, slugIn } from '#app/forum/moderation/desks/catalogue/acceptance.ts'
import type { CaseSubject } from './case-subject.ts'
import type { Settlement } from './settlement.ts'

type Waiting = { kind: string; subjectKind: string } & Pick<
  CaseSubject,
  'held' | 'danger' | 'word' | 'judging'
>

/**
 * Which acts fit a case where it stands in the queue, what is against somebody first in every row: there the thumb
 * expects it. The others are on its own page and those of its subject.
 */
export function settlementsFor({ kind, subjectKind, held, ...about }: Waiting): Settlement[] {
  if (kind === 'appeal') return about.judging === true ? ['uphold', 'reverse'] : []
  if (held) return ['reject', 'approve']
  if (subjectKind === 'post') return ['remove', 'dismiss']
  if (subjectKind === 'member') return ['warn', 'dismiss']
  if (kind === 'danger') return about.danger ? ['gate', 'dismiss', 'ungate'] : ['gate', 'dismiss']
  return about.word ? answersTo(about.word) : ['dismiss']
}

/** A word is refused, or it is a tag: one there is, where one has nearly its name, or its own, where that makes an address. */
function answersTo({ text, near }: NonNullable<CaseSubject['word']>): Settlement[] {
  const own = Slug.safeParse(slugIn(text)).success
  return ['refuse', ...(own ? ['accept' as const] : []), ...(near ? ['merge' as const] : [])]
}

const ruleWords: readonly string[] = [...rules, ...laws]
/** What a rule that acted by itself most often turns out to be. */
const meant: Record<string, string> = {
  'child-abuse': 'illegal',
  'same-host': 'spam',
  newcomer: 'spam',
  'too-fast': 'spam',
  danger: 'harm',
  burst: 'misleading',
}

/** The rule most of its reports name, for one tap; none where they name none. */
export function suggestedRule(reasons: string[]) {
  const named = reasons.map((reason) => meant[reason] ?? reason)
  return named.find((reason) => ruleWords.includes(reason)) ?? ''
}
