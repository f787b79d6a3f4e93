import { DAY, MINUTE, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import type { Sending } from './claim.server.ts'

/** A key is remembered for two days: a form that was open for longer is sent as a new one. */
export const REMEMBERED = 2 * DAY
/** The same words at the same place within this time are a page gone back to, not said twice. */
export const SAME_WORDS_WITHIN = 10 * MINUTE
const SLICE = 500
/** Nobody says the same and takes it back more often within that time. */
const MOST_SAID = 20

/** What came of the form with this key, or null. */
export function findSent({ ownerId, key }: Pick<Sending, 'ownerId' | 'key'>) {
  return db.sending.findUnique({ where: { ownerId_key: { ownerId, key } } })
}

/**
 * What came of the same words under another key, a moment ago: a browser that goes back may ask for a new page. What
 * they made may be gone by now; then the newest that `stands` is meant, or they are said anew.
 */
export async function findSaid(
  { ownerId, digest }: Pick<Sending, 'ownerId' | 'digest'>,
  stands: (made: string) => Promise<boolean>,
) {
  const since = new Date(+now() - SAME_WORDS_WITHIN)
  const said = await db.sending.findMany({
    where: { ownerId, digest, at: { gt: since }, made: { not: null } },
    orderBy: { at: 'desc' },
    take: MOST_SAID,
  })
  for (const sending of said) if (await stands(sending.made as string)) return sending
  return null
}

/** Where it led: whoever sends it again is led there too. */
export async function keepAnswer({ ownerId, key }: Sending, answer: string) {
  await db.sending.updateMany({ where: { ownerId, key }, data: { answer } })
}

/** A form that was refused after all: its key is free again. */
export async function freeKey({ ownerId, key }: Sending) {
  await db.sending.deleteMany({ where: { ownerId, key } })
}

/** A step of erasing: an address has words in it. The key stays spent, so that nothing comes back by it. */
export async function forgetWhere(tx: Tx, ids: string[]) {
  const led = ids.map((id) => ({ answer: { contains: id } }))
  await tx.sending.updateMany({ where: { OR: led }, data: { answer: null, made: null } })
}

/** In slices, so that nobody waits for a long delete. Answers how many. */
export async function forgetSent(slice = SLICE) {
  const old = { at: { lt: new Date(+now() - REMEMBERED) } }
  let forgotten = 0
  for (let count = slice; count === slice; forgotten += count) {
    const rows = await db.sending.findMany({
      where: old,
      select: { ownerId: true, key: true },
      orderBy: { at: 'asc' },
      take: slice,
    })
    count = (await db.sending.deleteMany({ where: { ...old, key: { in: rows.map(({ key }) => key) } } }))
      .count
  }
  return forgotten
}
