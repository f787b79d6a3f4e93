import type { Tx } from '#app/platform/db/client.server.ts'
import type { CatalogueKind, Loaded, Row } from './catalogue-row.ts'
import { hashOf, planFor } from './load-plan.server.ts'

type Table = {
  findMany(): Promise<Row[]>
  createMany(rows: { data: Row[] }): Promise<unknown>
  update(change: { where: { id: string }; data: Row }): Promise<unknown>
}

const AT_ONCE = 500

/** Loads one table. `present` collects what is there afterwards, as `kind id`, for the tables that refer to it. */
export async function loadKind(tx: Tx, kind: CatalogueKind, rows: Loaded[], present: Set<string>) {
  const table = tx[kind] as unknown as Table
  const stored = new Map((await table.findMany()).map((row) => [row.id, row]))
  const entries = await tx.catalogueEntry.findMany({ where: { kind } })
  const hashes = new Map(entries.map(({ key, hash }) => [key, hash]))

  const plan = planFor(kind, rows, { stored, hashes, present })
  for (const data of portions(plan.add)) await table.createMany({ data })
  for (const row of plan.change) await table.update({ where: { id: row.id }, data: row })
  await remember(tx, kind, [...plan.add, ...plan.change, ...plan.keep], hashes)

  for (const { id } of [...stored.values(), ...plan.add]) present.add(`${kind} ${id}`)
  return { added: plan.add.length, changed: plan.change.length, left: plan.left }
}

async function remember(tx: Tx, kind: string, rows: Row[], hashes: Map<string, string>) {
  const entries = rows.map((row) => ({ kind, key: row.id, hash: hashOf(row) }))
  const added = entries.filter(({ key }) => !hashes.has(key))
  const moved = entries.filter(({ key, hash }) => hashes.has(key) && hashes.get(key) !== hash)
  for (const data of portions(added)) await tx.catalogueEntry.createMany({ data })
  for (const { key, hash } of moved) {
    await tx.catalogueEntry.update({ where: { kind_key: { kind, key } }, data: { hash } })
  }
}

function* portions<Item>(items: Item[]) {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE)
}
