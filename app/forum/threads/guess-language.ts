import type { Locale } from '#app/platform/i18n/locale.ts'

/** Chinese shows itself; between French and English the reader's own language is the better guess. */
export function guessLanguage(text: string, readerLocale: Locale): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 1
  if (han / letters > 0.2) return 'zh'
  if (readerLocale !== 'zh') return readerLocale
  return /\b(le|la|les|des|une|est|pas|vous|pour)\b/i.test(text) ? 'fr' : 'en'
}
