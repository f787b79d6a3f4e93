import { loadCalled } from '#app/forum/catalogue/called-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findTags, listTags } from '#app/forum/tags/tag-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { listProposals } from './proposal-queries.server.ts'
import { isUndoable, listMerges } from './undoable-queries.server.ts'

/** What staff see of tags: the words that wait, the tags, and the merges that stand. */
export async function loadTagDesk(locale: Locale, asked: string) {
  const [proposals, tags, merges] = await Promise.all([listProposals(), listTags(locale), listMerges()])
  const named = await tagsNamed(asked)
  const all = tags.map(({ id, name }) => ({ id, name }))
  return { asked, proposals, all, tags: named ? tags.filter(({ id }) => named.has(id)) : tags, merges }
}

/** One tag, with all its names. */
export async function loadTagToName(id: string, locale: Locale) {
  if (!(await db.tag.findUnique({ where: { id } }))) throw refuse.notFound('tags.noSuchTag')
  const called = await loadCalled({ kind: 'tag', id })
  return { id, name: called.name[locale] || id, called, undoable: await isUndoable('tag.named', 'tag', id) }
}

/** The two tags that were typed. */
export async function findMerging({ from, into }: { from: string; into: string }) {
  const [gone, kept] = await findTags([from, into])
  if (!gone?.tagId) throw refuse.invalid('from', 'cabinet.noSuchWord')
  if (!kept?.tagId) throw refuse.invalid('into', 'cabinet.noSuchWord')
  return { from: gone.tagId, into: kept.tagId }
}

/** Tags with a name, in any language, that holds what was asked for; null where nothing was. */
async function tagsNamed(asked: string) {
  const folded = fold(asked)
  if (!folded) return null
  const rows = await db.name.findMany({
    where: { subjectKind: 'tag', kind: { in: ['name', 'synonym'] }, folded: { contains: folded } },
    select: { subjectId: true },
  })
  return new Set(rows.map(({ subjectId }) => subjectId))
}
