import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { type Locale, locales } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'

/** Said here too because tags come before posts: what is removed or deleted counts nowhere. */
const inLists = { thread: { removedAt: null, deletedAt: null } }
const anyName = { subjectKind: 'tag', kind: { in: ['name', 'synonym'] } }

/** Every tag with the number of threads under it. */
export async function listTags(locale: Locale) {
  const tags = await db.tag.findMany({ orderBy: { position: 'asc' } })
  const counts = await db.threadTag.groupBy({ by: ['tagId'], where: inLists, _count: true })
  const count = new Map(counts.map(({ tagId, _count }) => [tagId, _count]))
  const { tag: names } = await labelsIn(locale)
  return tags.map(({ id }) => ({ id, name: names[id] ?? id, count: count.get(id) ?? 0 }))
}

/** One tag and all its names, by language. Any of its names finds it: so does the address of one merged into it. */
export async function loadTag(word: string, locale: Locale) {
  const tag = await db.tag.findUnique({ where: { id: word } })
  const slug = tag?.id ?? (await findTags([word.slice(0, 80)]))[0]!.tagId
  if (!slug) throw refuse.notFound('tags.noSuchTag')
  const rows = await db.name.findMany({ where: { ...anyName, subjectId: slug }, orderBy: { id: 'asc' } })
  const { tag: names } = await labelsIn(locale)
  const synonyms = locales.map((language) => ({
    language,
    words: rows.filter((row) => row.language === language).map(({ text }) => text),
  }))
  return { id: slug, name: names[slug] ?? slug, synonyms }
}

/** The tags of some threads. */
export async function tagsOf(threadIds: string[], locale: Locale) {
  const links = await db.threadTag.findMany({
    where: { threadId: { in: threadIds } },
    orderBy: { tagId: 'asc' },
  })
  const { tag: names } = await labelsIn(locale)
  const tags = new Map<string, { id: string; name: string }[]>()
  for (const { threadId, tagId } of links) {
    const tag = { id: tagId, name: names[tagId] ?? tagId }
    tags.set(threadId, [...(tags.get(threadId) ?? []), tag])
  }
  return tags
}

/** Each word with the tag it names in any language, or null where staff has yet to decide. */
export async function findTags(words: string[], tx: Tx = db) {
  const folded = words.map(fold)
  const slugs = await tx.tag.findMany({ select: { id: true } })
  const rows = await tx.name.findMany({
    where: { ...anyName, folded: { in: folded }, subjectId: { in: slugs.map(({ id }) => id) } },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
  })
  const bySlug = slugs.map(({ id }) => [fold(id), id] as const)
  // A tag's own name beats another's synonym; what comes last in the map wins.
  const known = new Map([...bySlug, ...rows.reverse().map((row) => [row.folded, row.subjectId] as const)])
  return words.map((word, at) => ({ word, tagId: known.get(folded[at]!) ?? null }))
}

const SUGGESTIONS = 8

/** Tags one of whose names begins like this, in any language, named in the reader's. */
export async function suggestTags(text: string, locale: Locale) {
  const folded = fold(text)
  if (!folded) return []
  const rows = await db.name.findMany({
    where: { ...anyName, folded: { startsWith: folded } },
    orderBy: { folded: 'asc' },
    take: SUGGESTIONS * 6,
  })
  const found = [...new Set(rows.map(({ subjectId }) => subjectId))].slice(0, SUGGESTIONS)
  const { tag: names } = await labelsIn(locale)
  return found.map((id) => ({ id, name: names[id] ?? id }))
}
