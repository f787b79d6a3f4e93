export const locales = ['en', 'fr', 'zh'] as const
export type Locale = (typeof locales)[number]

/** For `lang` attributes and Intl: Chinese here is written in simplified characters. */
export const languageTag: Record<Locale, string> = { en: 'en', fr: 'fr', zh: 'zh-Hans' }

/** What each language calls itself. */
export const languageName: Record<Locale, string> = { en: 'English', fr: 'Français', zh: '简体中文' }

export function isLocale(text: string | null | undefined): text is Locale {
  return locales.includes(text as Locale)
}

/** The first of the wishes the forum speaks: address, member setting, cookie, then what the browser accepts. */
export function chooseLocale(wishes: (string | null | undefined)[], acceptLanguage: string | null): Locale {
  return wishes.find(isLocale) ?? accepted(acceptLanguage) ?? 'en'
}

function accepted(header: string | null) {
  const ranges = (header ?? '').slice(0, 500).split(',').map(toRange)
  const wished = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  // zh-TW and zh-HK readers get zh too: the nearest we have.
  return wished.map(({ tag }) => tag.split('-')[0]).find(isLocale)
}

function toRange(part: string) {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
  return { tag, weight: weight === undefined ? 1 : Number(weight) }
}
