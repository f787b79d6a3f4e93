import { isLocale, languageName, languageTag } from '#app/platform/i18n/locale.ts'
import { useLocale } from '#app/platform/i18n/use-translate.tsx'

/** Names the language of what is not in the reader's. Nothing is hidden for its language. */
export function LanguageBadge({ language }: { language: string }) {
  const locale = useLocale()
  if (language === locale || !isLocale(language)) return null
  return (
    <span className="lang" lang={languageTag[language]}>
      {languageName[language]}
    </span>
  )
}

/** For `lang` attributes: the tag of a stored language. */
export function tagOf(language: string) {
  return isLocale(language) ? languageTag[language] : undefined
}
