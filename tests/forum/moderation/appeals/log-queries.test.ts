import { beforeAll, expect, test } from 'vitest'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { logFilterFrom } from '#app/forum/moderation/appeals/log.ts'
import { logFeed } from '#app/forum/moderation/appeals/log-feed.server.ts'
import { findLogLine, LINES_A_PAGE, listLog } from '#app/forum/moderation/appeals/log-queries.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { advance, now, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { loader as feed } from '#app/routes/moderation-log/feed.ts'
import { loader as list } from '#app/routes/moderation-log/index.tsx'
import { loader as show } from '#app/routes/moderation-log/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const filtered = (query: string) => listLog(logFilterFrom(new URLSearchParams(query)))
const actsOf = async (query: string) => (await filtered(query)).lines.map(({ act }) => act)

/** A removal by Mo, its restoration, a post that a rule holds, and what no log shows. */
async function someActs() {
  const post = await openingPost(await aTip(await ann()))
  await removePost(await mo(), post.id, { rule: 'spam', words: 'It links to a shop.' })
  advance(SECOND)
  await restorePost(await mo(), post.id)
  advance(SECOND)
  await transact((tx) => holdPost(tx, post.id, { rule: 'watched', priority: 1 }))
  advance(SECOND)
  await aDecision('tag.merged')
  return post
}

async function aDecision(act: string) {
  const row = { act, subjectKind: act.split('.')[0]!, subjectId: 'x', digest: '' }
  return db.decision.create({ data: { id: newId(), ...row, at: now() } })
}

test('everybody reads what was done, latest first, and not what only cares for the catalogue', async () => {
  await someActs()
  expect(await actsOf('')).toEqual(['post.held', 'post.restored', 'post.removed'])
  expect((await filtered('')).lines[2]).toMatchObject({ rule: 'spam', automated: false, subjectKind: 'post' })
})

test('never who, never what it was about, never a word', async () => {
  const post = await someActs()
  const [page, words] = [await filtered(''), await logFeed('en')]
  const line = await findLogLine(page.lines[2]!.id)
  const told = JSON.stringify([page, line]) + words
  const secrets = [post.id, post.threadId, (await ann()).id, (await mo()).id, 'A clock', 'shop', 'ann', '@']
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
})

test('filters by kind of act, by rule and by whom; what else an address says is no fault', async () => {
  await someActs()
  await aDecision('member.warned')
  expect(await actsOf('kind=member')).toEqual(['member.warned'])
  expect(await actsOf('rule=spam')).toEqual(['post.removed'])
  expect(await actsOf('by=automated')).toEqual(['post.held'])
  expect(await actsOf('by=staff&kind=post')).toEqual(['post.restored', 'post.removed'])
  for (const odd of ['kind=toString', 'rule=__proto__', 'by=me', 'after=1e308_a', 'after=x'])
    expect((await actsOf(odd)).length).toBe(4)
})

test('page by page every line comes once, also those of one moment', async () => {
  for (let n = 0; n < 2 * LINES_A_PAGE + 5; n++) await aDecision('post.removed')
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const page = await filtered(`after=${after}`)
    seen.push(...page.lines.map(({ id }) => id))
    after = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([2 * LINES_A_PAGE + 5, 2 * LINES_A_PAGE + 5])
})

test('each line has its address; others have none', async () => {
  await someActs()
  const [line] = (await filtered('')).lines
  const hidden = await db.decision.findFirstOrThrow({ where: { act: 'tag.merged' } })
  const asked = async (decision: string) => show((await aRequest('/', { params: { decision } })).args)
  expect(await asked(line!.id)).toEqual(line)
  expect((await answered(asked(hidden.id))).status).toBe(404)
  expect((await list((await aRequest('/moderation-log?kind=post')).args)).lines).toHaveLength(3)
})

test('the feed says the same lines in the reader’s language', async () => {
  await someActs()
  const response = await feed((await aRequest('/moderation-log.atom?lang=fr')).args)
  const said = await response.text()
  expect(response.headers.get('content-type')).toContain('application/atom+xml')
  expect(said).toContain('Retiré · Publicité ou spam · Message · Par l’équipe')
  expect(said.match(/<entry>/g)).toHaveLength(3)
})
