/** The shapes of the catalogue's data files. Slugs are permanent: they are ids, addresses and parameters. */

/** The same words in each language of the forum. */
export type Words = { en: string; fr: string; zh: string }

/** H: read on a device or in firmware, or three independent sources. M: one good source. L: weak or conflicting. */
export type Confidence = 'H' | 'M' | 'L'

export type FactField =
  | 'announced' /** ISO 8601: a day, a month, a year, or an interval such as `2021-12/2022-02`. */
  | 'market'
  | 'price' /** As asked at the start of sale, with its currency as unit (CNY, EUR, USD, INR). */
  | 'code-name'
  | 'model-number'
  | 'panel-inches'
  | 'readable-inches'
  | 'resolution' /** `904×572`, unit px. */
  | 'refresh'
  | 'panel-type'
  | 'brightness'
  | 'lenses'
  | 'glass'
  | 'system'
  | 'back-app'
  | 'corner-radius'
  | 'repair-price'

/** One claim with its sources. Two claims about one field stand side by side; a field without a claim is not known. */
export type Fact = {
  field: FactField
  /** A figure or code as plain text; a sentence in every language. */
  value: string | Words
  unit?: string
  /** Codes of domain sources (`G1`, `P10`, `S000`), or `derived` for arithmetic on sourced figures. */
  sources: string[]
  confidence: Confidence
}

/** In panel pixels, phone upright seen from behind. `null` is not known. */
export type Geometry = {
  width: number
  height: number
  /** Width of the full-height lens band at the left; 0 where the panel has none. */
  band: number
  /** Where readable content starts. */
  contentStart: number
  lensRadius: number | null
  cornerRadius: number | null
  density: number | null
  sources: string[]
  confidence: Confidence
}

export type PhoneGroup = 'core' | 'new' | 'heritage' | 'other'

export type Phone = {
  id: string
  maker: string
  group: PhoneGroup
  /** Product names keep their own script: one per language only where makers use another one. */
  name: Words
  synonyms: Partial<Record<keyof Words, string[]>>
  facts: Fact[]
  geometry?: Geometry
}

export type UseGroup = { id: string; name: Words; about: Words }

export type Use = {
  id: string
  /** 1 to 42, as in the list of uses. */
  number: number
  group: string
  name: Words
  synonyms: Partial<Record<keyof Words, string[]>>
  about: Words
  /** The seed line that names it, such as `S003:L17`, or null. */
  seed: string | null
  /** The earliest dated evidence, in words, or null. */
  since: Words | null
  sources: string[]
}

export type OsVersion = { id: string; name: string; android: string | null }

export type Build = {
  id: string
  /** As shown by the phone. */
  text: string
  phones: string[]
  osVersion: string
  /** ISO 8601 day or month it was seen, or null. */
  seen: string | null
  about: Words
  sources: string[]
}

export type Criterion = { id: string; name: Words; about: Words; sources: string[] }

export type Tag = { id: string; name: Words; synonyms: Record<keyof Words, string[]> }

/** A source code of the domain notes and where it leads. */
export type Source = { id: string; text: string; url: string | null }
