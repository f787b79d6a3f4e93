import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import type { CatalogueKind, Row } from './catalogue-row.ts'
import { hashOf } from './load-plan.server.ts'

/** One row of the catalogue as staff found it and as they leave it; null where there is none. */
export type RowChange = { kind: CatalogueKind; id: string; before: Row | null; after: Row | null }

/** What differs between rows that are there and rows that are wanted. */
export function changesBetween(kind: CatalogueKind, stored: Row[], wanted: Row[]): RowChange[] {
  const [before, after] = [byId(stored), byId(wanted)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ kind, id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => !alike(change.before, change.after))
}

/** The way back. */
export function reversed(changes: RowChange[]): RowChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before })).reverse()
}

type Table = {
  findUnique(row: { where: { id: string } }): Promise<Row | null>
  create(row: { data: Row }): Promise<unknown>
  update(row: { where: { id: string }; data: Row }): Promise<unknown>
  delete(row: { where: { id: string } }): Promise<unknown>
}

/**
 * A step: each row becomes what it shall be. A row that is so already stays; one that is neither what it was nor what
 * it shall be was changed by somebody else, and nothing is overwritten. What a load brings is left alone from here on:
 * the rows no longer read as CatalogueEntry remembers them.
 */
export async function applyChanges(tx: Tx, changes: RowChange[]) {
  for (const { kind, id, before, after } of changes) {
    const table = tx[kind] as unknown as Table
    const there = await table.findUnique({ where: { id } })
    if (alike(there, after)) continue
    if (!alike(there, before)) throw refuse.conflict('moderation.changed')
    if (!after) await table.delete({ where: { id } })
    else if (there) await table.update({ where: { id }, data: after })
    else await table.create({ data: after })
  }
}

/** What a form says it was filled from: another where somebody was quicker. */
export function seenOf(rows: Row[]) {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return digest(sorted.map((row) => hashOf(row)).join()).slice(0, 16)
}

export function insistOnSeen(rows: Row[], seen: string | undefined) {
  if (seen !== undefined && seen !== seenOf(rows)) throw refuse.conflict('moderation.changed')
}

function alike(one: Row | null, other: Row | null) {
  if (!one || !other) return one === other
  return hashOf(one) === hashOf(other)
}

function byId(rows: Row[]) {
  return new Map(rows.map((row) => [row.id, row]))
}
