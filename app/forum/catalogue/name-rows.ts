import { type Locale, locales } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'
import type { Words } from '#catalogue/shapes.ts'
import { type CatalogueData, type CatalogueKind, type Loaded, loaded } from './catalogue-row.ts'
import type { NameKind, SubjectKind } from './name.ts'
import { numberedFacts } from './phone-rows.ts'

export type Subject = { kind: SubjectKind; id: string }
type Synonyms = Partial<Record<Locale, string[]>>

const tableOf: Record<SubjectKind, CatalogueKind> = {
  phone: 'phone',
  fact: 'phoneFact',
  use: 'use',
  'use-group': 'useGroup',
  build: 'build',
  criterion: 'reviewCriterion',
  tag: 'tag',
}

export function nameRows(data: CatalogueData): Loaded[] {
  return [
    ...data.phones.flatMap(({ id, name, synonyms }) => named({ kind: 'phone', id }, name, synonyms)),
    ...data.phones.flatMap(numberedFacts).flatMap(valueRows),
    ...data.useGroups.flatMap(({ id, name, about }) => described({ kind: 'use-group', id }, name, about)),
    ...data.uses.flatMap(({ id, name, about, since, synonyms }) => [
      ...described({ kind: 'use', id }, name, about, synonyms),
      ...inEach({ kind: 'use', id }, 'since', since),
    ]),
    ...data.builds.flatMap(({ id, about }) => inEach({ kind: 'build', id }, 'about', about)),
    ...data.criteria.flatMap(({ id, name, about }) => described({ kind: 'criterion', id }, name, about)),
    ...data.tags.flatMap(({ id, name, synonyms }) => named({ kind: 'tag', id }, name, synonyms)),
  ]
}

/** A sentence's English stands in the fact itself. */
function valueRows({ id, fact: { value } }: ReturnType<typeof numberedFacts>[number]) {
  if (typeof value === 'string') return []
  const subject: Subject = { kind: 'fact', id }
  return [nameRow(subject, 'value', 'fr', value.fr), nameRow(subject, 'value', 'zh', value.zh)]
}

function described(subject: Subject, name: Words, about: Words, synonyms?: Synonyms) {
  return [...named(subject, name, synonyms), ...inEach(subject, 'about', about)]
}

function named(subject: Subject, name: Words, synonyms: Synonyms = {}) {
  return [
    ...inEach(subject, 'name', name),
    ...locales.flatMap((language) =>
      synonymRows(subject, language, name[language], synonyms[language] ?? []),
    ),
  ]
}

/** Spellings that compare alike are one synonym. */
function synonymRows(subject: Subject, language: Locale, name: string, synonyms: string[]) {
  const known = new Set([fold(name)])
  return synonyms.flatMap((text) => {
    const folded = fold(text)
    if (known.has(folded)) return []
    known.add(folded)
    return nameRow(subject, 'synonym', language, text)
  })
}

function inEach(subject: Subject, kind: NameKind, words: Words | null) {
  return words ? locales.map((language) => nameRow(subject, kind, language, words[language])) : []
}

function nameRow(subject: Subject, kind: NameKind, language: Locale, text: string): Loaded {
  const row = rowOfName(subject, kind, language, text)
  return loaded('name', row, [`${tableOf[subject.kind]} ${subject.id}`])
}

/** The row of a name, by whomever it is given: of a subject and a language there are many synonyms and one of the rest. */
export function rowOfName(
  { kind: subjectKind, id }: Subject,
  kind: NameKind,
  language: Locale,
  text: string,
) {
  const folded = fold(text)
  const distinct = kind === 'synonym' ? `.${folded}` : ''
  const key = `${subjectKind}.${id}.${kind}.${language}${distinct}`
  return { id: key, subjectKind, subjectId: id, language, kind, text, folded }
}
