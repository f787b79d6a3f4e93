import { setImmediate as breathe } from 'node:timers/promises'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { levelOf } from './level.ts'
import { factsOf } from './level-queries.server.ts'

/** Members at once: few enough that whoever writes waits for no lot longer than for a page. */
const LOT = 100

/** What every member's level is by now, up or down. */
export async function raiseLevels() {
  for (let after = ''; ; ) {
    const lot = await db.member.findMany({
      where: { id: { gt: after }, demo: false },
      orderBy: { id: 'asc' },
      take: LOT,
      select: { id: true },
    })
    const last = lot.at(-1)
    if (!last) return
    await transact((tx) =>
      setLevels(
        tx,
        lot.map(({ id }) => id),
      ),
    )
    after = last.id
    await breathe()
  }
}

/** A step: this member's level is what the facts say now. */
export function refreshLevel(tx: Tx, memberId: string) {
  return setLevels(tx, [memberId])
}

async function setLevels(tx: Tx, ids: string[]) {
  const facts = await factsOf(tx, ids)
  const levels = [...facts].map(([id, of]) => ({ id, level: levelOf(of, now()) }))
  for (const level of new Set(levels.map((one) => one.level))) {
    const at = levels.filter((one) => one.level === level).map(({ id }) => id)
    await tx.member.updateMany({ where: { id: { in: at }, level: { not: level } }, data: { level } })
  }
}
