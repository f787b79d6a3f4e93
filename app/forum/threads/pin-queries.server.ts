import { listed } from '#app/forum/posts/post-policy.ts'
import { db, type Prisma, type Tx } from '#app/platform/db/client.server.ts'

export const PINS_A_KIND = 3

/** Which threads are pinned stands in one row, so that a list without any does not search for them. */
const PINS = 'pinned-threads'

export async function pinnedIds(tx: Tx = db) {
  const row = await tx.setting.findUnique({ where: { key: PINS } })
  return row?.value ? row.value.split(' ') : []
}

/** A step: the same, and who pins at the same moment waits. */
export async function holdPins(tx: Tx) {
  const row = await tx.setting.upsert({
    where: { key: PINS },
    create: { key: PINS, value: '' },
    update: { key: PINS },
  })
  return row.value ? row.value.split(' ') : []
}

export async function writePins(tx: Tx, ids: string[]) {
  await tx.setting.update({ where: { key: PINS }, data: { value: ids.join(' ') } })
}

/** What everybody may read (`listed`, the filter beside readableBy) of these, latest pinned first. */
export function pinned(ids: string[], where: Prisma.ThreadWhereInput) {
  return {
    where: { AND: [listed, { id: { in: ids }, pinnedAt: { not: null } }, where] },
    orderBy: [{ pinnedAt: 'desc' }, { id: 'desc' }],
    take: PINS_A_KIND,
  } satisfies Prisma.ThreadFindManyArgs
}
