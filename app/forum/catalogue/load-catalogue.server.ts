import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueData } from './catalogue-row.ts'
import { kinds } from './catalogue-row.ts'
import { catalogueRows } from './catalogue-rows.ts'
import { indexCatalogue } from './index-catalogue.server.ts'
import { forgetLabels } from './labels.server.ts'
import { loadKind } from './load-kind.server.ts'
import type { Left } from './load-plan.server.ts'

const DIGEST = 'catalogue.digest'
/** To be moved on when the same files become other rows, so that every forum loads them once more. */
export const ROWS = 2

/** What a load did, and what it left alone because the database and the files differ there. */
export type Load = { added: number; changed: number; left: Left[] }

/** Brings what the files say into the database, except where staff decided otherwise. Costs nothing when nothing is new. */
export async function loadCatalogue(data: CatalogueData = catalogue): Promise<Load> {
  const fresh = digest(JSON.stringify([ROWS, data]))
  const known = await db.setting.findUnique({ where: { key: DIGEST } })
  if (known?.value === fresh) return nothing()

  const load = await transact(async (tx) => {
    if ((await holdDigest(tx)) === fresh) return nothing()
    const rows = catalogueRows(data)
    const load = nothing()
    const present = new Set<string>()
    for (const kind of kinds) {
      const own = rows.filter((row) => row.kind === kind)
      const done = await loadKind(tx, kind, own, present)
      load.added += done.added
      load.changed += done.changed
      load.left.push(...done.left)
    }
    await indexCatalogue(tx)
    await tx.setting.update({ where: { key: DIGEST }, data: { value: fresh } })
    return load
  })
  forgetLabels()
  return load
}

function nothing(): Load {
  return { added: 0, changed: 0, left: [] }
}

/** Two processes that start at once take turns here, and the second finds the work done. */
async function holdDigest(tx: Tx) {
  const row = { key: DIGEST, value: '' }
  const held = await tx.setting.upsert({ where: { key: DIGEST }, create: row, update: { key: DIGEST } })
  return held.value
}
