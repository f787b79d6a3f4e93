import type { ReactNode } from 'react'
import { WORDS_MAX } from '#app/forum/decisions/explained.ts'
import { laws, rules } from '#app/forum/decisions/rule.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { fieldId } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import type { CaseRow } from './queue-row-queries.server.ts'
import { needsRule, placeOf, type Settlement } from './settlement.ts'

export type Refused = {
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Record<string, string | number>
  text(name: string): string | undefined
}

/** The key of each act: what keeps or shows it, and what takes it away. */
const keys = { remove: 'r', reject: 'r', dismiss: 'a', approve: 'a' } as const satisfies Record<
  Settlement,
  string
>

type Props = { row: CaseRow; next: string; refused?: Refused; children?: ReactNode }

/** Acts with one tap each; the rule most reports name is chosen beforehand. */
export function SettleForm({ row, next, refused, children }: Props) {
  const t = useTranslate()
  const { id, version, acts, rule, mine, assignee } = row
  const again = refused?.text('case') === id
  return (
    <form className="settle" method="post">
      <input type="hidden" name="case" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={next} />
      {children}
      {acts.some(needsRule) && (
        <RuleChoice chosen={(again && refused?.text('rule')) || rule} id={again ? 'f-rule' : undefined} />
      )}
      {!children && again && refused?.faults.words && <LawField initial={refused.text('words')} />}
      {acts.map((act) => (
        <button
          className={needsRule(act) ? 'key bad' : 'key plain'}
          key={act}
          name="do"
          value={act}
          data-do={keys[act]}
          type="submit"
        >
          {t(`queue.do.${act}`)} <kbd>{keys[act]}</kbd>
        </button>
      ))}
      {acts.length < 2 && (
        <Go className="key plain" to={placeOf(row)}>
          {t('queue.look')} <kbd>o</kbd>
        </Go>
      )}
      {(!assignee || mine) && (
        <button className="quiet" name="do" value={mine ? 'release' : 'claim'} data-do="c" type="submit">
          {t(mine ? 'queue.do.release' : 'queue.do.claim')} <kbd>c</kbd>
        </button>
      )}
    </form>
  )
}

/** A row asks for words only where the law has to be named. */
function LawField({ initial }: { initial?: string }) {
  const t = useTranslate()
  return (
    <input
      className="mid"
      name="words"
      id={fieldId('words')}
      aria-label={t('moderation.lawMissing')}
      defaultValue={initial}
      maxLength={WORDS_MAX}
    />
  )
}

function RuleChoice({ chosen, id }: { chosen: string; id?: string }) {
  const t = useTranslate()
  return (
    <select name="rule" id={id} defaultValue={chosen} aria-label={t('moderation.whyRule')}>
      <option value="">{t('moderation.chooseRule')}</option>
      {[...rules, ...laws].map((rule) => (
        <option key={rule} value={rule}>
          {t(`moderation.rule.${rule}`)}
        </option>
      ))}
    </select>
  )
}
