import { beforeEach, expect, test } from 'vitest'
import { engine } from '#app/platform/db/engine.server.ts'
import { refreshStatistics } from '#app/platform/db/statistics.server.ts'
import { db } from '#tests/support/database.ts'

/** Of tags: how many the database believes there are. */
async function believed() {
  const asked =
    engine === 'sqlite'
      ? `SELECT stat AS n FROM sqlite_stat1 WHERE tbl = 'Tag'`
      : `SELECT reltuples AS n FROM pg_class WHERE relname = 'Tag'`
  const [row] = await db.$queryRawUnsafe<{ n: string | number }[]>(asked)
  return row ? Number.parseInt(String(row.n), 10) : undefined
}

const tags = (from: number, to: number) =>
  db.tag.createMany({
    data: Array.from({ length: to - from }, (_, n) => ({ id: `tag-${from + n}`, position: n })),
  })

/** PostgreSQL tells others a moment later what was written. */
async function toldTo(wanted: number) {
  const afterwards = async () => {
    await refreshStatistics()
    return believed()
  }
  await expect.poll(afterwards).toBe(wanted)
}

beforeEach(() => refreshStatistics())

test('the database learns how many rows there are, and again once they have doubled', async () => {
  await tags(0, 200)
  await toldTo(200)

  await tags(200, 300)
  await refreshStatistics()
  expect(await believed(), 'half as many more change no plan').toBe(200)

  await tags(300, 400)
  await toldTo(400)
  expect(await refreshStatistics(), 'with nothing new nothing is counted').toBe(0)
})
