import type { ReactNode } from 'react'
import { WORDS_MAX } from '#app/forum/moderation/decide/explained.ts'
import { laws, rules } from '#app/forum/moderation/decide/rule.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { fieldId } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { CaseRow } from './queue-row-queries.server.ts'
import { keyOf, needsRule, placeOf, type Settlement } from './settlement.ts'

export type Refused = {
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Record<string, string | number>
  text(name: string): string | undefined
}

type Props = { row: CaseRow; next: string; refused?: Refused; children?: ReactNode }

/** Acts with one tap each; the rule most reports name is chosen beforehand. */
export function SettleForm({ row, next, refused, children }: Props) {
  const t = useTranslate()
  const { id, version, acts, rule, mine, assignee, word, judging } = row
  const again = refused?.text('case') === id
  return (
    <form className="settle" method="post">
      <OnceField typed={again ? refused?.text('sending') : undefined} />
      <WriterField typed={again ? refused?.text('writer') : undefined} quiet={!again && !children} />
      <input type="hidden" name="case" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={next} />
      {word && <input type="hidden" name="word" value={word.id} />}
      {word?.near && <input type="hidden" name="as" value={word.near} />}
      {children}
      {judging !== true && <p className="caution">{t(judging)}</p>}
      {acts.some(needsRule) && (
        <RuleChoice chosen={(again && refused?.text('rule')) || rule} id={again ? 'f-rule' : undefined} />
      )}
      {!children && again && refused?.faults.words && <LawField initial={refused.text('words')} />}
      {acts.map((act) => (
        <Act act={act} row={row} key={act} />
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

const takes = (act: Settlement) => needsRule(act) || act === 'refuse'

function Act({ act, row: { word } }: { act: Settlement; row: CaseRow }) {
  const t = useTranslate()
  const said = { word: word?.text ?? '', tag: word?.near ?? '' }
  return (
    <button
      className={takes(act) ? 'key bad' : 'key plain'}
      name="do"
      value={act}
      data-do={keyOf[act]}
      type="submit"
    >
      {t(`queue.do.${act}`, said)} <kbd>{keyOf[act]}</kbd>
    </button>
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
