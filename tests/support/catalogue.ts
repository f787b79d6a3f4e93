import type { CatalogueData } from '#app/forum/catalogue/catalogue-row.ts'

const words = (text: string) => ({ en: text, fr: text, zh: text })

/** One of everything, for tests of loading. */
export const smallCatalogue: CatalogueData = {
  sources: [{ id: 'T1', text: 'A test bench', url: null }],
  useGroups: [{ id: 'glance', name: words('At a glance'), about: words('Without waking the phone.') }],
  uses: [
    {
      id: 'clock',
      number: 1,
      group: 'glance',
      name: words('Clock'),
      synonyms: { en: ['watch'] },
      about: words('The time.'),
      seed: null,
      since: null,
      sources: ['T1'],
    },
  ],
  osVersions: [{ id: 'tiny-os', name: 'Tiny OS', android: null }],
  phones: [
    {
      id: 'tiny-one',
      maker: 'Tiny',
      group: 'core',
      name: words('Tiny One'),
      synonyms: {},
      facts: [
        { field: 'announced', value: '2026', sources: ['T1'], confidence: 'H' },
        { field: 'price', value: '100', unit: 'EUR', sources: ['T1'], confidence: 'M' },
      ],
    },
  ],
  builds: [
    {
      id: 't1',
      text: 'T1',
      phones: ['tiny-one'],
      osVersion: 'tiny-os',
      seen: '2026-01',
      about: words('It starts.'),
      sources: ['T1'],
    },
  ],
  criteria: [{ id: 'readability', name: words('Readability'), about: words('Sun.'), sources: ['T1'] }],
  tags: [{ id: 'selfie', name: words('selfie'), synonyms: { en: ['viewfinder'], fr: [], zh: ['自拍'] } }],
}

/** The small catalogue after an edit of its files. */
export function aCatalogue(edit: (data: CatalogueData) => unknown) {
  const data = structuredClone(smallCatalogue)
  edit(data)
  return data
}

/** For `keep`: a catalogue that is loaded once for a whole file. */
export const catalogueTables = [
  'SourceNote',
  'UseGroup',
  'OsVersion',
  'Phone',
  'PhoneFact',
  'Panel',
  'Use',
  'Build',
  'BuildPhone',
  'ReviewCriterion',
  'Tag',
  'Name',
  'CatalogueEntry',
  'Setting',
]
