import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'

/** News that name this thing anywhere in their figures and keys. */
export async function newsNaming(ids: string[]) {
  const found = []
  for (const id of ids) {
    const like = `%${id}%`
    found.push(
      ...(await rows<{ id: string }>(
        sql`SELECT "id" FROM "Notification" WHERE CAST("params" AS TEXT) LIKE ${like}`,
      )),
    )
  }
  return found.map(({ id }) => id)
}

type Words = { lines: string[]; slug: string; path: string }

/** A step: these news say no more what was erased, and lead where it says so. */
export async function forgetWords(tx: Tx, noticeIds: string[], { lines, slug, path }: Words) {
  const notices = await tx.notification.findMany({ where: { id: { in: noticeIds } } })
  for (const { id, params } of notices) {
    const emptied = Object.entries(params as JsonObject).map(([key, value]) => [key, without(value)])
    await tx.notification.update({ where: { id }, data: { params: Object.fromEntries(emptied) } })
  }

  function without(value: unknown) {
    if (typeof value !== 'string') return value
    if (slug && (value.includes(`/${slug}-`) || value.includes(`/${encodeURIComponent(slug)}-`))) return path
    return lines.some((line) => value.includes(line)) ? '…' : value
  }
}
