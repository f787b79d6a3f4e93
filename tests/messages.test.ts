import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { type Catalogue, flatten } from '#app/messages/catalogue.ts'
import { en } from '#app/messages/en.ts'
import { fr } from '#app/messages/fr.ts'
import { loadMessages } from '#app/messages/load.ts'
import { zh } from '#app/messages/zh.ts'
import { type Locale, languageTag, locales } from '#app/platform/i18n/locale.ts'

const catalogues: Record<Locale, Catalogue> = { en, fr, zh }
const messages = locales.flatMap((locale) =>
  Object.entries(flatten(catalogues[locale])).map(([key, text]) => ({ locale, key, text })),
)
/** What stands between sentences and between names: with a space, or without one in Chinese. */
const joiners = ['catalogue.drawing.join', 'builds.comma']
const named = (found: typeof messages) => found.map(({ locale, key, text }) => `${locale} ${key}: ${text}`)

/** What stands between the letters of a message: `{name}`, not the words inside a plural. */
type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }>; children?: Part[] }
const LITERAL = 0
const POUND = 7

function partsOf(parts: Part[]): Part[] {
  const within = (part: Part) => [
    ...Object.values(part.options ?? {}).flatMap(({ value }) => value),
    ...(part.children ?? []),
  ]
  return parts.flatMap((part) => [part, ...partsOf(within(part))])
}

function parsed({ locale, text }: (typeof messages)[number]) {
  return partsOf(new IntlMessageFormat(text, languageTag[locale]).getAst() as Part[])
}

function placeholders(message: (typeof messages)[number]) {
  const names = parsed(message).filter(({ type }) => type !== LITERAL && type !== POUND)
  return [...new Set(names.map(({ value }) => value))].sort()
}

test('each language says every message, in the same order', () => {
  for (const locale of ['fr', 'zh'] as const) {
    for (const [concept, said] of Object.entries(en)) {
      const here = catalogues[locale][concept as keyof Catalogue]
      expect(Object.keys(here), `${locale} ${concept}`).toEqual(Object.keys(said))
    }
  }
})

test('what is loaded is what is written, one table a language', async () => {
  for (const locale of locales) expect(await loadMessages(locale)).toEqual(flatten(catalogues[locale]))
})

test('no key stands twice in a file: the second would win unseen', () => {
  for (const locale of locales) {
    for (const concept of Object.keys(en)) {
      const file = join(import.meta.dirname, `../app/messages/${locale}/${concept}.json`)
      const keys = [...readFileSync(file, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key)
      expect(keys, `${locale}/${concept}.json`).toEqual([...new Set(keys)])
      expect(keys).toHaveLength(Object.keys(catalogues[locale][concept as keyof Catalogue]).length)
    }
  }
})

test.each(locales)('every message in %s parses and says something', (locale) => {
  for (const message of messages.filter((candidate) => candidate.locale === locale)) {
    expect(() => parsed(message), message.key).not.toThrow()
    if (!joiners.includes(message.key)) expect(message.text, message.key).toMatch(/^\S/)
    expect(message.text, message.key).not.toMatch(/\n| {2}/)
  }
})

test('each language fills in the same placeholders', () => {
  const measure = new Map(
    messages.flatMap((message) => (message.locale === 'en' ? [[message.key, message]] : [])),
  )
  for (const message of messages) {
    expect(placeholders(message), `${message.locale} ${message.key}`).toEqual(
      placeholders(measure.get(message.key)!),
    )
  }
})

test('every plural has the forms its language tells apart', () => {
  for (const message of messages) {
    const forms = new Intl.PluralRules(languageTag[message.locale]).resolvedOptions().pluralCategories
    for (const { type, options } of parsed(message)) {
      if (type !== 6) continue
      const needed = forms.filter((form) => form !== 'many' && !(message.locale !== 'en' && form === 'zero'))
      expect(Object.keys(options!), `${message.locale} ${message.key}`).toEqual(
        expect.arrayContaining(needed),
      )
    }
  }
})

test('apostrophes are curly', () => {
  expect(named(messages.filter(({ text }) => text.includes("'")))).toEqual([])
})

test('French puts a thin space that does not break before ; ! ? and inside « », a wider one before the colon', () => {
  const french = messages.filter(({ locale }) => locale === 'fr')
  expect(named(french.filter(({ text }) => /[^\u202f;!?][;!?]/.test(text)))).toEqual([])
  expect(named(french.filter(({ text }) => /[^\u00a0]:(?=\s|$)/.test(text)))).toEqual([])
  expect(named(french.filter(({ text }) => /«(?!\u202f)|(?<!\u202f)»/.test(text)))).toEqual([])
})

test('Chinese uses its own signs beside Chinese', () => {
  const chinese = messages.filter(({ locale }) => locale === 'zh')
  expect(
    named(chinese.filter(({ text }) => /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(\s|$)/u.test(text))),
  ).toEqual([])
})

test('no message holds markup', () => {
  expect(named(messages.filter(({ text }) => /<[a-z/]/i.test(text)))).toEqual([])
})
