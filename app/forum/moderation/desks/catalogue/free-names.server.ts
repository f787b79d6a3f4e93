import type { RowChange } from '#app/forum/catalogue/change-rows.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A step: a word leads to one tag. What a tag is called from now on names no other. */
export async function insistOnFreeNames(tx: Tx, tagId: string, changes: RowChange[]) {
  const added = changes.flatMap(({ kind, before, after }) =>
    kind === 'name' && after && after.folded !== before?.folded ? [after] : [],
  )
  const found = await findTags(
    added.map(({ text }) => `${text}`),
    tx,
  )
  for (const [at, { tagId: owner }] of found.entries()) {
    if (!owner || owner === tagId) continue
    const { kind, language } = added[at]!
    throw refuse.invalid(`${kind === 'name' ? 'name' : 'synonyms'}-${language}`, 'cabinet.nameTaken')
  }
}
