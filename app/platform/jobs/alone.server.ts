import { MINUTE, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { isTaken } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'

export const LEASE = 10 * MINUTE
/** A server's own timer may be a little early. */
const SLACK = 0.9

/**
 * Does what comes round where no other server is at it, or was within the interval. A server that dies leaves it to
 * the others when its lease is over. Answers whether it was done.
 */
export async function alone(name: string, every: number, work: () => Promise<unknown>): Promise<boolean> {
  const mine = await taken(name)
  if (!mine) return false
  const renewing = setInterval(() => void renew(mine).catch(() => {}), LEASE / 3).unref()
  let next = now()
  try {
    await work()
    next = new Date(+now() + every * SLACK)
    return true
  } finally {
    clearInterval(renewing)
    await db.job.updateMany({ where: mine, data: { leasedUntil: null, runAt: next } })
  }
}

type Mine = { id: string; attempts: number }

/** Whoever counts its attempts up has it. */
async function taken(name: string): Promise<Mine | null> {
  const job = await db.job.findUnique({ where: { kind_key: { kind: 'recurring', key: name } } })
  if (!job) return begun(name)
  if (job.runAt > now() || (job.leasedUntil && job.leasedUntil > now())) return null
  const attempts = job.attempts + 1
  const { count } = await db.job.updateMany({
    where: { id: job.id, attempts: job.attempts },
    data: { attempts, leasedUntil: leaseFromNow() },
  })
  return count === 1 ? { id: job.id, attempts } : null
}

async function begun(key: string): Promise<Mine | null> {
  const mine = { id: newId(), attempts: 1 }
  try {
    const more = { kind: 'recurring', key, payload: {}, runAt: now(), leasedUntil: leaseFromNow() }
    await db.job.create({ data: { ...mine, ...more } })
    return mine
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

function renew(mine: Mine) {
  return db.job.updateMany({ where: mine, data: { leasedUntil: leaseFromNow() } })
}

function leaseFromNow() {
  return new Date(+now() + LEASE)
}
