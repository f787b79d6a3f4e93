import { type Findable, indexSubjects } from '#app/forum/catalogue/index-catalogue.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'

/** A step after each change to what a phone, a use or a tag is called: search finds it so at once, and soon its threads. */
export async function followNames(tx: Tx, kind: Findable, id: string) {
  await indexSubjects(tx, kind, [id])
  await later(tx, { kind: 'index-named', key: `${kind} ${id}` })
}
