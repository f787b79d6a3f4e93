import { db } from '#app/platform/db/client.server.ts'
import { chained, START } from './staff-log.server.ts'

const LOT = 500

/** Whether the staff log is as it was written: how many lines were read, and the first that does not follow. */
export async function verifyLog() {
  let [hash, number] = [START, 0]
  for (;;) {
    const lines = await db.staffLog.findMany({
      where: { number: { gt: number } },
      orderBy: { number: 'asc' },
      take: LOT,
    })
    for (const line of lines) {
      const { number: own, detail, ...rest } = line
      if (
        own !== number + 1 ||
        chained(hash, { ...rest, number: own, detail: detail as object }) !== line.hash
      )
        return { lines: number, broken: number + 1 }
      ;[hash, number] = [line.hash, own]
    }
    if (lines.length < LOT) break
  }
  // The end of the chain is kept apart: whoever takes the last lines away is found out by it.
  const end = await db.staffChain.findUnique({ where: { id: 1 } })
  return end && (end.number !== number || end.hash !== hash)
    ? { lines: number, broken: number + 1 }
    : { lines: number, broken: null }
}
