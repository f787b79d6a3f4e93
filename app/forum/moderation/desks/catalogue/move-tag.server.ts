import type { Tx } from '#app/platform/db/client.server.ts'

type Moved = { threads: string[]; gained: string[] }

const AT_ONCE = 500

/** A step: threads come to have a tag. What a page of theirs remembers is out of date. */
export async function giveTag(tx: Tx, tagId: string, { threads, gained }: Moved) {
  for (const ids of portions(gained))
    await tx.threadTag.createMany({ data: ids.map((threadId) => ({ threadId, tagId })) })
  await changed(tx, threads)
}

/** A step: threads lose a tag, those that have it still. */
export async function takeTag(tx: Tx, tagId: string, threads: string[]) {
  for (const ids of portions(threads))
    await tx.threadTag.deleteMany({ where: { tagId, threadId: { in: ids } } })
  await changed(tx, threads)
}

/** A step: the tag stands again where it stood, unless the thread has lost the one it was merged into. */
export async function bringBackTag(
  tx: Tx,
  tagId: string,
  { into, threads, gained }: Moved & { into: string },
) {
  const came = new Set(gained)
  for (const ids of portions(threads)) {
    const rows = await tx.threadTag.findMany({ where: { threadId: { in: ids }, tagId: into } })
    const here = rows.map(({ threadId }) => threadId)
    await tx.threadTag.createMany({ data: here.map((threadId) => ({ threadId, tagId })) })
    const lent = here.filter((id) => came.has(id))
    await tx.threadTag.deleteMany({ where: { threadId: { in: lent }, tagId: into } })
  }
  await changed(tx, threads)
}

async function changed(tx: Tx, threads: string[]) {
  for (const ids of portions(threads))
    await tx.thread.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 1 } } })
}

function* portions<Item>(items: Item[]) {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE)
}
