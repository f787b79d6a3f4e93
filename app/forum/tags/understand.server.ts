import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { TAGS_MAX, wordsIn } from './tag.ts'
import { findTags } from './tag-queries.server.ts'

/** Each word with the tag it is, named in the reader's language, or null where it would be a proposal. */
export async function understand(text: string, locale: Locale) {
  const { tag: names } = await labelsIn(locale)
  const found = await findTags(wordsIn(text.slice(0, 400)).slice(0, TAGS_MAX))
  return found.map(({ word, tagId }) => ({ word, tag: tagId ? (names[tagId] ?? tagId) : null }))
}
