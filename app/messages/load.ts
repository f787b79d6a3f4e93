import { type Catalogue, flatten, type Messages } from './catalogue.ts'

type Language = 'en' | 'fr' | 'zh'
type Share = 'writing' | 'reading'

/**
 * The messages of one language, or a share of them: in the browser each is a file of its own, so that nobody loads
 * what they do not read.
 */
export async function loadMessages(
  language: Language,
  shares: Share[] = ['writing', 'reading'],
): Promise<Messages> {
  const tables = await Promise.all(shares.map((share) => files[language][share]()))
  return flatten(Object.assign({}, ...tables) as Catalogue)
}

const files = {
  en: {
    writing: async () => (await import('./en/writing.ts')).writing,
    reading: async () => (await import('./en/reading.ts')).reading,
  },
  fr: {
    writing: async () => (await import('./fr/writing.ts')).writing,
    reading: async () => (await import('./fr/reading.ts')).reading,
  },
  zh: {
    writing: async () => (await import('./zh/writing.ts')).writing,
    reading: async () => (await import('./zh/reading.ts')).reading,
  },
}
