import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Reply } from './called-fields.tsx'

/** Two tags become one. */
export function MergeForm({ choice, from, faults, text }: Reply & { choice: string; from?: string }) {
  const t = useTranslate()
  const fields = [
    ['from', t('cabinet.tags.from'), from],
    ['into', t('cabinet.tags.into'), undefined],
  ] as const
  return (
    <form className="narrow" method="post" action="/admin/tags/merging">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <p className="hint">{t('cabinet.tags.mergeHint')}</p>
      {fields.map(([name, label, begin]) => (
        <Field key={name} name={name} label={label} faults={faults[name]}>
          {(control) => (
            <input
              {...control}
              className="mid"
              list={choice}
              autoComplete="off"
              defaultValue={text(name) ?? begin}
            />
          )}
        </Field>
      ))}
      <button className="key" type="submit">
        {t('cabinet.tags.mergeNow')}
      </button>
    </form>
  )
}
