import type { AccessLevel } from '#app/forum/members/accounts/actor.ts'
import type { TipDraft } from './tip-draft.ts'

export const risks = ['DATA', 'WARRANTY', 'BATTERY', 'SCREEN_WEAR'] as const
export type Risk = (typeof risks)[number]

export const STEPS_MAX = 20

/** A tip as plain lines: what its revisions keep, so that two can be compared, and what search reads. */
export function tipAsText(
  draft: Pick<TipDraft, 'title' | 'promise' | 'build' | 'minutes' | 'steps' | 'undo'> & {
    access: AccessLevel
    risks: Risk[]
    phones: string[]
    uses: string[]
  },
) {
  const steps = draft.steps.flatMap(({ text, caution, alt }, index) => [
    `${index + 1}. ${text}`,
    ...(caution ? [`⚠ ${caution}`] : []),
    ...(alt ? [`▣ ${alt}`] : []),
  ])
  const facts = [draft.access, ...draft.risks, `${draft.minutes} min`, draft.build].join(' · ')
  const about = [...draft.phones, ...draft.uses].join(' · ')
  const undo = draft.undo ? ['', `↶ ${draft.undo}`] : []
  return [draft.title, '', draft.promise, '', facts, about, '', ...steps, ...undo].join('\n')
}
