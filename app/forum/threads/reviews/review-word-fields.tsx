import type { Options } from '#app/forum/catalogue/option-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import type { Filling } from './review-values.ts'

/** Uses in daily use, good and bad points, and the review itself. */
export function ReviewWordFields({ values, faults, options }: Filling & { options: Options }) {
  const t = useTranslate()
  return (
    <>
      <Choices
        name="uses"
        label={t('reviews.formUses')}
        hint={t('reviews.formUsesHint')}
        faults={faults.uses}
      >
        <div className="checks">
          {options.uses.map((group) => (
            <details key={group.id} open={group.uses.some(({ id }) => values.uses.includes(id))}>
              <summary>{group.name}</summary>
              <div className="checks-grid">
                {group.uses.map(({ id, name }) => (
                  <label className="opt" key={id}>
                    <input type="checkbox" name="uses" value={id} defaultChecked={values.uses.includes(id)} />
                    <span>{name}</span>
                  </label>
                ))}
              </div>
            </details>
          ))}
        </div>
      </Choices>
      {(['pros', 'cons'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(name === 'pros' ? 'reviews.formPros' : 'reviews.formCons')}
          hint={t('reviews.formPointsHint')}
          optional
          faults={faults[name]}
        >
          {(control) => <textarea {...control} rows={3} maxLength={1000} defaultValue={values[name]} />}
        </Field>
      ))}
      <Field name="title" label={t('reviews.formVerdict')} faults={faults.title}>
        {(control) => <input {...control} maxLength={120} defaultValue={values.title} />}
      </Field>
      <Field name="text" label={t('reviews.formText')} hint={t('reviews.formTextHint')} faults={faults.text}>
        {(control) => <textarea {...control} rows={10} defaultValue={values.text} />}
      </Field>
    </>
  )
}
