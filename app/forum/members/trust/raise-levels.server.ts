import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { giveWay } from '#app/platform/jobs/give-way.ts'
import { levelOf } from './level.ts'
import { factsOf } from './level-queries.server.ts'

/** Members at once: few enough that no statement about them takes longer than a page may wait. */
const LOT = 10

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
    await giveWay()
  }
}

/** After a decision: its author and whoever had reported what it was about are trusted as the facts now say. */
export async function followDecision(decisionId: string) {
  const decision = await db.decision.findUnique({ where: { id: decisionId }, select: { authorId: true } })
  if (!decision) return
  const reports = await db.report.findMany({
    where: { case: { decisionId } },
    select: { reporterId: true },
    distinct: ['reporterId'],
  })
  const ids = [decision.authorId, ...reports.map(({ reporterId }) => reporterId)].filter((id) => id !== null)
  await transact((tx) => setLevels(tx, ids))
}

async function setLevels(tx: Tx, ids: string[]) {
  const facts = await factsOf(tx, ids)
  const levels = [...facts].map(([id, of]) => ({ id, level: levelOf(of, now()) }))
  for (const level of new Set(levels.map((one) => one.level))) {
    const at = levels.filter((one) => one.level === level).map(({ id }) => id)
    await tx.member.updateMany({ where: { id: { in: at }, level: { not: level } }, data: { level } })
  }
}
