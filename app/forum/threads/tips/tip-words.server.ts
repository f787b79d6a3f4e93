import { everyNameOf } from '#app/forum/catalogue/name-queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Everything search shall find a tip by beyond its own text: each name and synonym, in every language. */
export async function wordsAbout(tx: Tx, threadId: string) {
  const phones = await tx.tipPhone.findMany({ where: { threadId }, select: { phoneId: true } })
  const uses = await tx.tipUse.findMany({ where: { threadId }, select: { useId: true } })
  const tags = await tx.threadTag.findMany({ where: { threadId }, select: { tagId: true } })
  const words = [
    await everyNameOf(
      tx,
      'phone',
      phones.map(({ phoneId }) => phoneId),
    ),
    await everyNameOf(
      tx,
      'use',
      uses.map(({ useId }) => useId),
    ),
    await everyNameOf(
      tx,
      'tag',
      tags.map(({ tagId }) => tagId),
    ),
  ]
  return words.join('\n')
}
