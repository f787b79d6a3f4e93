import { DEMO_PHONE } from '#app/forum/catalogue/phone.ts'
import { erasePhotosOf } from '#app/forum/media/sweep-orphans.server.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { recount } from '#app/forum/posts/votes/cast-vote.server.ts'
import { wipePost } from '#app/forum/posts/wipe-deleted.server.ts'
import { dropFromSearch } from '#app/forum/search/index/search-index.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'

/**
 * Deletes what the project wrote. A demo post that a member replied to becomes an empty place, so that no member's
 * words go with it. Removal asks nobody's leave, so readableBy has no say here.
 */
export async function removeDemo() {
  const removed = { removed: 0, kept: 0 }
  await transact(async (tx) => {
    const replies = await tx.post.findMany({
      where: { ...standing, position: { gt: 1 } },
      orderBy: { position: 'desc' },
      select: columns,
    })
    for (const reply of replies) removed[await removeReply(tx, reply)]++
    const threads = await tx.post.findMany({ where: { ...standing, position: 1 }, select: columns })
    for (const opening of threads) removed[await removeThread(tx, opening)]++
    await withdrawVotes(tx)
    await dropDemoPhone(tx)
    await summarizeAnew(tx)
    await tx.member.deleteMany({ where: { demo: true, posts: { none: {} }, threads: { none: {} } } })
    await tx.setting.upsert({
      where: { key: 'demo' },
      create: { key: 'demo', value: 'removed' },
      update: { value: 'removed' },
    })
    await noteForStaff(tx, {
      actorId: null,
      action: 'demo.removed',
      subject: { kind: 'forum', id: 'demo' },
      detail: removed,
    })
  })
  return removed
}

/** What an earlier removal left as an empty place has nothing more to give. */
const standing = { demo: true, wipedAt: null }
const columns = { id: true, threadId: true, position: true } as const
type Row = { id: string; threadId: string; position: number }

async function removeReply(tx: Tx, reply: Row) {
  await dropFromSearch(tx, 'reply', reply.id)
  const answered = await tx.post.count({ where: { parentId: reply.id } })
  if (answered > 0) await wipePost(tx, reply)
  else await tx.post.delete({ where: { id: reply.id } })
  await tx.thread.update({
    where: { id: reply.threadId },
    data: { replyCount: { decrement: 1 }, treeVersion: { increment: 1 } },
  })
  return answered > 0 ? 'kept' : 'removed'
}

async function removeThread(tx: Tx, opening: Row) {
  const { threadId } = opening
  for (const kind of ['tip', 'review', 'question'] as const) await dropFromSearch(tx, kind, threadId)
  const answered = await tx.post.count({ where: { threadId, position: { gt: 1 } } })
  if (answered > 0) {
    await wipePost(tx, opening)
    return 'kept'
  }
  await erasePhotosOf(tx, opening.id)
  await tx.thread.delete({ where: { id: threadId } })
  return 'removed'
}

/** The phone that was shown with it. A demo review a member replied to keeps its empty place, without a phone. */
async function dropDemoPhone(tx: Tx) {
  const phoneId = DEMO_PHONE
  await tx.review.updateMany({ where: { phoneId }, data: { phoneId: null } })
  await tx.tipPhone.deleteMany({ where: { phoneId } })
  await tx.name.deleteMany({ where: { subjectKind: 'phone', subjectId: phoneId } })
  await tx.phone.deleteMany({ where: { id: phoneId } })
}

/** Figures that came from demo reviews go with them. */
async function summarizeAnew(tx: Tx) {
  const summed = await tx.phoneSummary.findMany({ select: { phoneId: true } })
  for (const { phoneId } of summed) await later(tx, { kind: 'summarize-phone', key: phoneId })
}

/** The votes of demo members; what they had voted for is counted again. */
async function withdrawVotes(tx: Tx) {
  const theirs = { member: { demo: true } }
  const posts = await tx.post.findMany({
    where: { votes: { some: theirs } },
    select: { ...columns, createdAt: true },
  })
  await tx.vote.deleteMany({ where: theirs })
  for (const post of posts) await recount(tx, post)
}
