import type { Findable } from '#app/forum/catalogue/index-catalogue.server.ts'
import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { giveWay } from '#app/platform/jobs/give-way.ts'

/** Threads at once: few enough that others wait for no lot longer than for a page. */
const LOT = 20

/** Something is called otherwise: search finds every thread about it by its new names. The key is `tag selfie`. */
export async function indexNamed(_: Record<string, unknown>, key: string) {
  const [kind, id] = key.split(' ') as [Findable, string]
  for (let after = ''; ; ) {
    const threads = await threadsAbout(kind, id, after)
    const last = threads.at(-1)
    if (!last) return
    await indexAgain(threads)
    after = last
    await giveWay()
  }
}

/** Nobody reads here, so no `readableBy`: what stands is found by whom may read it. */
async function threadsAbout(kind: Findable, id: string, after: string) {
  const page = { orderBy: { threadId: 'asc' as const }, take: LOT, select: { threadId: true } }
  const threadId = { gt: after }
  const about = {
    phone: () => db.tipPhone.findMany({ where: { phoneId: id, threadId }, ...page }),
    use: () => db.tipUse.findMany({ where: { useId: id, threadId }, ...page }),
    tag: () => db.threadTag.findMany({ where: { tagId: id, threadId }, ...page }),
  }
  return (await about[kind]()).map((row) => row.threadId)
}

/** Held while it is done: what is removed meanwhile is taken out of search after, and stays out. */
async function indexAgain(ids: string[]) {
  await transact(async (tx) => {
    await tx.thread.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 0 } } })
    const standing = { removedAt: null, deletedAt: null, wipedAt: null }
    const posts = await tx.post.findMany({
      where: { threadId: { in: ids }, position: 1, ...standing },
      include: { thread: true },
    })
    for (const post of posts) await indexPost(tx, post, post.body, wordsOfThread)
  })
}
