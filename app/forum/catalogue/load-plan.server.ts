import { digest } from '#app/platform/digest.server.ts'
import { type CatalogueKind, type Loaded, laterColumns, type Row } from './catalogue-row.ts'

/** Why a row was left as it is: what staff is told. */
export type Why =
  | 'changed by staff'
  | 'removed by staff'
  | 'made by staff'
  | 'belongs to what staff removed'
  | 'no longer in the files'
export type Left = { kind: CatalogueKind; key: string; why: Why }
export type Plan = { add: Row[]; change: Row[]; keep: Row[]; left: Left[] }

/** What a table holds, and the hashes of what earlier loads wrote. */
export type State = { stored: Map<string, Row>; hashes: Map<string, string>; present: Set<string> }
type Verdict = 'add' | 'change' | 'keep' | Why

export function planFor(kind: CatalogueKind, rows: Loaded[], state: State): Plan {
  const plan: Plan = { add: [], change: [], keep: [], left: [] }
  for (const candidate of rows) {
    const verdict = verdictOn(candidate, state)
    if (verdict === 'add' || verdict === 'change' || verdict === 'keep') plan[verdict].push(candidate.row)
    else plan.left.push({ kind, key: candidate.row.id, why: verdict })
  }
  const inFiles = new Set(rows.map(({ row }) => row.id))
  const dropped = [...state.hashes.keys()].filter((key) => !inFiles.has(key) && state.stored.has(key))
  plan.left.push(...dropped.map((key): Left => ({ kind, key, why: 'no longer in the files' })))
  return plan
}

function verdictOn({ kind, row, needs }: Loaded, { stored, hashes, present }: State): Verdict {
  const there = stored.get(row.id)
  const hash = hashes.get(row.id)
  const rooted = needs.every((parent) => present.has(parent))
  if (!there && hash !== undefined) return 'removed by staff'
  if (there && hashOf(row) === hashOf(there, row)) return 'keep'
  if (there && hash === undefined) return 'made by staff'
  if (there && hash !== hashOf(there, row) && hash !== hashOf(there, before(kind, row)))
    return 'changed by staff'
  if (!rooted) return 'belongs to what staff removed'
  return there ? 'change' : 'add'
}

/** The row as the files spoke of it before they had their later columns. */
function before(kind: CatalogueKind, row: Row): Row {
  const later = laterColumns[kind] ?? []
  const columns = Object.entries(row).filter(([name]) => !later.includes(name))
  return { ...Object.fromEntries(columns), id: row.id }
}

/** Only the columns the files speak of: what other parts of the forum keep in a row is not the catalogue's. */
export function hashOf(row: Row, columns = row) {
  const names = Object.keys(columns).sort()
  return digest(JSON.stringify(names.map((name) => [name, row[name] ?? null])))
}
