import { languageName, languageTag, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'

/** Which language a word or a text is in: none is all of them. */
export function WordLanguage({ name, value }: { name: string; value?: string }) {
  const t = useTranslate()
  return (
    <Field name={name} label={t('watch.language')}>
      {(control) => (
        <select {...control} className="mid" defaultValue={value ?? ''}>
          <option value="">{t('watch.everyLanguage')}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={languageTag[locale]}>
              {languageName[locale]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
