import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { settings } from '#app/forum/settings/setting.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { atLevel, reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const author = () => atLevel('ann', 1)
const aPost = async () => openingPost(await aTip(await author()))

/** Reports of so much in sum by as many members; the last weighs two and is the one that decides. */
async function reportedWith(post: { id: string }, sum: number, networks = ['1', '2', '3'], level = 1) {
  const names = networks.map((_, n) => `reporter${n}`)
  for (const [n, name] of names.entries()) {
    const last = n === names.length - 1
    if (last) {
      const weight = (sum - (level === 0 ? 0.5 : 2)) / (names.length - 1)
      await db.report.updateMany({ data: { weight } })
    }
    await reports(await atLevel(name, level), post, { network: networks[n] })
  }
}
const isHidden = async ({ id }: { id: string }) => {
  const { heldAt, removedAt } = await db.post.findUniqueOrThrow({ where: { id } })
  expect(!!heldAt).toBe(!!removedAt)
  return !!heldAt
}

test('reports that weigh 8.32 hide nothing', async () => {
  const post = await aPost()
  await reportedWith(post, 8.32)
  expect([settings.autoHideScore.initial, await isHidden(post)]).toEqual([8.33, false])
  expect(await db.decision.count()).toBe(0)
})

test('reports that weigh 8.33 hide a post until staff look, and the decision says that a rule did', async () => {
  const post = await aPost()
  await reportedWith(post, 8.33)
  expect(await isHidden(post)).toBe(true)
  await expect(findPost(visitor, post.id)).rejects.toThrow('posts.noSuchPost')
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    {
      act: 'post.held',
      rule: 'reported',
      automated: true,
      decidedById: null,
      subjectId: post.id,
      evidence: { snapshot: { body: post.body } },
    },
  ])
  expect(await db.case.findMany()).toMatchObject([{ kind: 'reports', open: 1, decisionId: null }])
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.findMany()).toMatchObject([{ memberId: post.authorId, kind: 'moderated' }])
})

test('two networks do not suffice, whatever the reports weigh and however many they are', async () => {
  const post = await aPost()
  await reportedWith(post, 40, ['1', '2', '1', '2', '2'])
  expect(await isHidden(post)).toBe(false)
  await reports(await atLevel('elsewhere', 1), post, { network: '3' })
  expect(await isHidden(post)).toBe(true)
})

test('newcomers never suffice', async () => {
  const post = await aPost()
  await reportedWith(post, 40, ['1', '2', '3', '4', '5'], 0)
  expect(await isHidden(post)).toBe(false)
})

test('four of level 1 weigh 8 and do not hide, five do, and a sixth hides nothing anew', async () => {
  const post = await aPost()
  const said: boolean[] = []
  for (const name of ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']) {
    if (name === 'b6') await expect(reports(await atLevel(name, 1), post)).rejects.toThrow('noSuchPost')
    else await reports(await atLevel(name, 1), post)
    said.push(await isHidden(post))
  }
  expect(said).toEqual([false, false, false, false, true, true])
  expect(await db.decision.count()).toBe(1)
})

test('two reports that reach the threshold at once hide a post once', async () => {
  const post = await aPost()
  for (const name of ['b1', 'b2']) await reports(await atLevel(name, 2), post)
  const both = [await atLevel('b3', 2), await atLevel('b4', 2)]
  await Promise.allSettled(both.map((member) => reports(member, post)))
  expect(await isHidden(post)).toBe(true)
  expect(await db.decision.count({ where: { act: 'post.held' } })).toBe(1)
})

test('what staff wrote waits for staff', async () => {
  const reply = await aReply(await mo(), await aTip(await ann()))
  await reportedWith(reply, 40)
  expect(await isHidden(reply)).toBe(false)
  expect((await someone('mo')).role).toBe('MODERATOR')
})
