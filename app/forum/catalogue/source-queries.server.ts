import { db } from '#app/platform/db/client.server.ts'

/** Where a claim comes from; `text` is null for arithmetic on sourced figures, which has no source of its own. */
export type Source = { id: string; text: string | null; url: string | null }

/** Resolves the codes that stand, separated by spaces, in rows of the catalogue. */
export async function sourcesOf(columns: string[]) {
  const codes = [...new Set(columns.flatMap(codesIn))]
  const rows = await db.sourceNote.findMany({ where: { id: { in: codes } } })
  const notes = new Map<string, Source>(rows.map((row) => [row.id, row]))
  return (column: string): Source[] =>
    codesIn(column).map((id) => notes.get(id) ?? { id, text: null, url: null })
}

function codesIn(column: string) {
  return column.split(' ').filter(Boolean)
}
