import { expect, test } from 'vitest'
import { logFeed } from '#app/forum/moderation/appeals/log-feed.server.ts'
import { advance, MINUTE, now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'

/** A decision, as the door leaves it. */
async function aDecision(act: string, more: object = {}) {
  advance(MINUTE)
  const row = { act, subjectKind: act.split('.')[0]!, subjectId: 'x', digest: '', ...more }
  return db.decision.create({ data: { id: newId(), ...row, at: now() } })
}
const ids = (feed: string) => [...feed.matchAll(/decision:([^<]+)<\/id>/g)].map(([, id]) => id)

test('an entry leads to its line, keeps its name for good, and is dated as it was done', async () => {
  const { id, at } = await aDecision('post.removed', { rule: 'spam' })
  const feed = await logFeed('en')
  expect(feed).toContain(`<id>tag:localhost,2026:decision:${id}</id>`)
  expect(feed).toContain(`<link href="http://localhost:3000/moderation-log/${id}"/>`)
  expect(feed).toContain(`<updated>${at.toISOString()}</updated>`)
  await db.decision.update({ where: { id }, data: { undoneAt: now() } })
  expect(ids(await logFeed('zh'))).toEqual([id])
})

test.each([
  ['en', 'Removed · Advertising or spam · Post · By staff'],
  ['zh', 'xml:lang="zh"'],
] as const)('in %s it says “%s”', async (locale, said) => {
  await aDecision('post.removed', { rule: 'spam' })
  expect(await logFeed(locale)).toContain(said)
})

test('the last fifty lines, latest first, of what the public log has a line of', async () => {
  const decisions = []
  for (let n = 0; n < 51; n++) decisions.push(await aDecision('member.warned', { rule: 'abuse' }))
  await aDecision('tag.named')
  const latest = decisions.map(({ id }) => id).reverse()
  expect(ids(await logFeed('en'))).toEqual(latest.slice(0, 50))
})

test('before anything was done the feed is there, and empty', async () => {
  const feed = await logFeed('fr')
  expect(feed).toContain(
    '<link rel="self" type="application/atom+xml" href="http://localhost:3000/moderation-log.atom"/>',
  )
  expect(feed).not.toContain('<entry>')
})
