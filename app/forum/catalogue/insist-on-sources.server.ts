import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { DERIVED } from './sources.ts'

/** A step: what is said names sources that readers can look up. */
export async function insistOnSources(tx: Tx, sources: string) {
  const codes = sources.split(' ').filter((code) => code && code !== DERIVED)
  const known = await tx.sourceNote.count({ where: { id: { in: codes } } })
  if (known < codes.length) throw refuse.invalid('sources', 'cabinet.sourceUnknown')
}
