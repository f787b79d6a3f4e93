import { type Catalogue, flatten, type Messages } from './catalogue.ts'

/** The messages of one language: in the browser a file of its own, so that nobody loads what they do not read. */
export async function loadMessages(language: 'en' | 'fr' | 'zh'): Promise<Messages> {
  return flatten((await languages[language]()) as Catalogue)
}

const languages = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  zh: async () => (await import('./zh.ts')).zh,
}
