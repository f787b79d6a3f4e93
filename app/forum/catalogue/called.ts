import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { type Locale, locales } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'

export const NAME_MAX = 60
export const SYNONYMS_MAX = 40
export const ABOUT_MAX = 400

/** The same in each language of the forum. */
export type InEach<Value> = Record<Locale, Value>
/** What something is called: one name in each language, and whatever else people say for it. */
export type Called = { name: InEach<string>; synonyms: InEach<string[]> }

/** A name says something in some script: search finds it by its letters. */
export const NameText = z
  .string(say('cabinet.nameMissing'))
  .transform((text) => text.trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, say('cabinet.nameMissing'))
      .max(NAME_MAX, say('cabinet.nameTooLong'))
      .refine((text) => fold(text) !== '', say('cabinet.nameMissing')),
  )

const SynonymLines = z
  .string()
  .max(SYNONYMS_MAX * NAME_MAX, say('cabinet.synonymsTooMany'))
  .default('')
  .transform((text) => text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')))
  .transform((lines) => lines.filter((line) => fold(line) !== ''))
  .pipe(
    z
      .array(z.string().max(NAME_MAX, say('cabinet.nameTooLong')))
      .max(SYNONYMS_MAX, say('cabinet.synonymsTooMany')),
  )

/** Fields `name-en` and `synonyms-en`, one synonym a line, for each language. */
export const calledFields = {
  'name-en': NameText,
  'name-fr': NameText,
  'name-zh': NameText,
  'synonyms-en': SynonymLines,
  'synonyms-fr': SynonymLines,
  'synonyms-zh': SynonymLines,
}

type Fields = { [Field in keyof typeof calledFields]: z.output<(typeof calledFields)[Field]> }

export function asCalled(given: Fields): Called {
  return {
    name: inEach((language) => given[`name-${language}`]),
    synonyms: inEach((language) => given[`synonyms-${language}`]),
  }
}

export function inEach<Value>(value: (language: Locale) => Value) {
  return Object.fromEntries(locales.map((language) => [language, value(language)])) as InEach<Value>
}
