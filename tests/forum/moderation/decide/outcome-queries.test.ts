import { beforeAll, beforeEach, expect, test } from 'vitest'
import { approvePost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { dismissCase } from '#app/forum/moderation/cases/dismiss-case.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { giveNotice } from '#app/forum/moderation/reports/give-notice.server.ts'
import { listReports } from '#app/forum/moderation/reports/my-report-queries.server.ts'
import { NoticeDraft } from '#app/forum/moderation/reports/notice.ts'
import { weighReport } from '#app/forum/moderation/reports/weigh-report.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { noticeForm, origins } from '#tests/support/notices.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { atLevel, reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

type Post = { id: string }
const noWords = async () => ''
const aPost = async () => aReply(await ann(), await aTip(await ben()))
const mend = async ({ id }: Post) => editPost(await ann(), id, { body: 'Said more kindly now.' }, noWords)
const dismiss = async ({ id }: Post) =>
  dismissCase(await mo(), (await db.case.findFirstOrThrow({ where: { subjectId: id, open: 1 } })).id)
/** What each reporter of a post was told, in the order of their reports. */
async function told() {
  for (let times = 0; times < 2; times++) await runDue({ 'tell-moderated': tellModerated })
  const found = await db.report.findMany({ orderBy: { at: 'asc' } })
  const news = await db.notification.count({ where: { kind: 'report-decided' } })
  expect(news).toBe(found.length)
  return found.map(({ outcome }) => outcome)
}

test('what its author had changed before staff found nothing in it is set aside, what came later is not', async () => {
  const post = await aPost()
  await reports(await ben(), post)
  await mend(post)
  await reports(await atLevel('cleo', 1), post)
  await dismiss(post)
  expect(await told()).toEqual(['set aside', 'disagreed'])
  const { reports: mine } = await listReports(await ben(), undefined)
  expect(mine).toMatchObject([{ outcome: 'set aside', decision: { act: 'case.dismissed' } }])
})

test('what its author deleted is set aside', async () => {
  const post = await aPost()
  await reports(await ben(), post)
  await deletePost(await ann(), post.id)
  await dismiss(post)
  expect(await told()).toEqual(['set aside'])
})

test('a post that was changed while it waited, and is shown by staff, proves no report wrong', async () => {
  const post = await aPost()
  await reports(await ben(), post)
  await transact((tx) => holdPost(tx, post.id, { rule: 'reported', priority: 0 }))
  await mend(post)
  await approvePost(await mo(), post.id)
  expect(await told()).toEqual(['set aside'])
})

test('staff who remove what was changed agree all the same, and who leave it as it was do not', async () => {
  const [changed, same] = [await aPost(), await aPost()]
  await reports(await ben(), changed)
  await mend(changed)
  await removePost(await mo(), changed.id, { rule: 'spam' })
  await reports(await ben(), same)
  await dismiss(same)
  expect(await told()).toEqual(['agreed', 'disagreed'])
})

test('what is set aside makes later reports weigh neither more nor less', async () => {
  const reporter = await atLevel('cleo', 2)
  const weight = () => transact((tx) => weighReport(tx, reporter))
  const before = await weight()
  for (let n = 0; n < 6; n++) {
    const post = await aPost()
    await reports(reporter, post)
    await mend(post)
    await dismiss(post)
    nextMorning()
  }
  expect([await told(), await weight()]).toEqual([Array(6).fill('set aside'), before])
})

test('staff agree with a counter-notice when they restore the post, and only then', async () => {
  for (const restore of [true, false]) {
    const post = await aPost()
    const { id: decision } = await removePost(await mo(), post.id, { rule: 'copyright' })
    const { address: _, ...answer } = { ...noticeForm, kind: 'counter', decision }
    await giveNotice(await ann(), NoticeDraft.parse(answer), { network: 'n', origins })
    await (restore ? restorePost(await mo(), post.id) : dismiss(post))
  }
  expect(await told()).toEqual(['agreed', 'disagreed'])
})
