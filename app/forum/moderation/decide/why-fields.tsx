import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { WORDS_MAX } from './explained.ts'
import { laws, rules } from './rule.ts'

type Props = {
  /** Whether the act needs a rule: see act.ts. */
  needsRule: boolean
  /** The case this settles, as it was seen. */
  seen?: { id: string; version: number } | null
  faults: Record<string, MessageKey[]>
  text(name: string): string | undefined
}

/** The rule and the words of an act: the same in every form of staff. */
export function WhyFields({ needsRule, seen, faults, text }: Props) {
  const t = useTranslate()
  return (
    <>
      {seen && <input type="hidden" name="case" value={seen.id} />}
      {seen && <input type="hidden" name="version" value={seen.version} />}
      {needsRule && (
        <Field name="rule" label={t('moderation.whyRule')} faults={faults.rule}>
          {(control) => (
            <select {...control} className="mid" defaultValue={text('rule') ?? ''}>
              <option value="">{t('moderation.chooseRule')}</option>
              <optgroup label={t('moderation.rules')}>
                {rules.map((rule) => (
                  <option key={rule} value={rule}>
                    {t(`moderation.rule.${rule}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('moderation.laws')}>
                {laws.map((law) => (
                  <option key={law} value={law}>
                    {t(`moderation.rule.${law}`)}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
      )}
      <Field
        name="words"
        label={t('moderation.words')}
        hint={t('moderation.wordsHint')}
        faults={faults.words}
        optional
      >
        {(control) => <textarea {...control} rows={3} maxLength={WORDS_MAX} defaultValue={text('words')} />}
      </Field>
    </>
  )
}
