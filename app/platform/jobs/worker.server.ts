import { DAY, MINUTE, now, SECOND } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { onForget } from '#app/platform/forget.ts'
import { log } from '#app/platform/log.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { giveWay } from './give-way.ts'

/** Does one piece of work. It may run twice where a process dies in between, so it must not mind. */
export type Work = (payload: Record<string, unknown>, key: string) => Promise<unknown>
export type Works = Record<string, Work>

const LEASE = 10 * MINUTE
const ATTEMPTS = 8
const EVERY = 2 * SECOND

/** Does what is due, oldest first, until nothing is. Answers how much was done. */
export async function runDue(works: Works): Promise<number> {
  let done = 0
  for (;;) {
    await writeOwed()
    const job = await takeOne(Object.keys(works))
    if (!job) return done
    done += (await carryOut(works, job)) ? 1 : 0
    await giveWay()
  }
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeOne>>>

/** Two processes never hold the same work: whoever moves the lease has it. */
async function takeOne(kinds: string[]) {
  const free = { OR: [{ leasedUntil: null }, { leasedUntil: { lt: now() } }] }
  for (;;) {
    const job = await db.job.findFirst({
      where: {
        doneAt: null,
        kind: { in: kinds },
        runAt: { lte: now() },
        attempts: { lt: ATTEMPTS },
        ...free,
      },
      orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    })
    if (!job) return null
    const leasedUntil = new Date(+now() + LEASE)
    const taken = await db.job.updateMany({
      where: { id: job.id, doneAt: null, leasedUntil: job.leasedUntil },
      data: { leasedUntil, attempts: { increment: 1 } },
    })
    if (taken.count === 1) return { ...job, leasedUntil }
  }
}

async function carryOut(works: Works, { id, kind, key, payload, attempts, leasedUntil }: Taken) {
  try {
    await works[kind]!(payload as Record<string, unknown>, key)
    // Asked for again while it ran, its lease is gone: then it is due once more.
    await db.job.updateMany({
      where: { id, leasedUntil },
      data: { doneAt: now(), leasedUntil: null, fault: null },
    })
    return true
  } catch (error) {
    const fault = (error as Error).message.slice(0, 500)
    log('job failed', { kind, key, message: fault })
    owed.push({
      mine: { id, leasedUntil },
      counted: !(error instanceof Unavailable),
      data: { ...again(error, attempts), leasedUntil: null, fault },
    })
    return false
  }
}

type Owed = { mine: { id: string; leasedUntil: Date }; counted: boolean; data: object }

/** How attempts ended: what made one fail may keep that from being written for as long. */
const owed: Owed[] = []
onForget(() => owed.splice(0))

async function writeOwed() {
  for (let next = owed[0]; next; next = owed[0]) {
    const { mine, counted, data } = next
    const { count } = await db.job.updateMany({ where: mine, data })
    // Its lease ran out meanwhile: whoever has it now began one attempt too far on.
    if (count === 0 && !counted)
      await db.job.updateMany({
        where: { id: mine.id, doneAt: null, attempts: { gt: 0 } },
        data: { attempts: { decrement: 1 } },
      })
    owed.splice(owed.indexOf(next), 1)
  }
}

/** Later each time, eight times at most; a database or a disk that was away is no fault of the work. */
function again(error: unknown, attempts: number) {
  if (error instanceof Unavailable) return { runAt: new Date(+now() + MINUTE), attempts }
  return { runAt: new Date(+now() + 2 ** attempts * MINUTE) }
}

/** Looks every two seconds whether something is due. */
export function worker(works: Works) {
  return {
    start() {
      let stopped = false
      let timer = setTimeout(look, EVERY).unref()
      return () => {
        stopped = true
        clearTimeout(timer)
      }

      async function look() {
        await runDue(works).catch((error: Error) => log('jobs cannot be read', { message: error.message }))
        if (!stopped) timer = setTimeout(look, EVERY).unref()
      }
    },
  }
}

/** What was done long ago is of no use to anyone. */
export function forgetDoneJobs() {
  return db.job.deleteMany({ where: { doneAt: { lt: new Date(+now() - 30 * DAY) } } })
}
