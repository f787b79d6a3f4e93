import type { Options } from '#app/forum/catalogue/option-queries.server.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import type { QuestionValues } from './question-values.ts'

type Props = { values: QuestionValues; faults: Record<string, MessageKey[]>; options: Options }

/** What lets owners of the same phone find it. */
export function QuestionFacts({ values, faults, options }: Props) {
  const t = useTranslate()
  return (
    <>
      <Field name="phone" label={t('threads.phone')} optional faults={faults.phone}>
        {(control) => (
          <Choose
            control={control}
            options={options.phones}
            blank={t('questions.noPhone')}
            chosen={values.phone}
          />
        )}
      </Field>
      <Field
        name="build"
        label={t('accounts.phone.build')}
        hint={t('accounts.phone.buildHint')}
        optional
        faults={faults.build}
      >
        {(control) => <input {...control} className="mono mid" maxLength={120} defaultValue={values.build} />}
      </Field>
      <Field name="use" label={t('threads.use')} optional faults={faults.use}>
        {(control) => (
          <select {...control} className="mid" defaultValue={values.use}>
            <option value="">{t('questions.noUse')}</option>
            {options.uses.map((group) => (
              <optgroup key={group.id} label={group.name}>
                {group.uses.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
