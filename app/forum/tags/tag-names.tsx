import { type Locale, languageName, languageTag } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

const between: Record<Locale, string> = { en: ', ', fr: ', ', zh: '、' }

/** Everything a tag answers to, by language. */
export function TagNames({ synonyms }: { synonyms: { language: Locale; words: string[] }[] }) {
  const t = useTranslate()
  return (
    <>
      <dl className="facts tag-names">
        {synonyms.map(({ language, words }) => (
          <div key={language} lang={languageTag[language]}>
            <dt>{languageName[language]}</dt>
            <dd>{words.join(between[language])}</dd>
          </div>
        ))}
      </dl>
      <p className="cap">{t('tags.namesHint')}</p>
    </>
  )
}
