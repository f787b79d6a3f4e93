import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { advance, backToNow, MINUTE } from '#app/platform/clock.ts'
import { action } from '#app/routes/threads/replies.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

const body = 'It works on mine too.'

test('a first reply from a form of ours stands, one from no form or an instant one waits, and each is found by its author', async () => {
  const tip = await aTip(await mo())
  const page = async (name: string) =>
    (await loadThreadPage(await someone(name), tip.id, { sort: 'best' }, 'en')).began ?? ''
  const reply = async (name: string, typed: object) => {
    const as = await someone(name)
    const form = { typed: { body, ...typed }, as, params: { thread: tip.id } }
    const { location } = await sent(action, `/threads/${tip.id}/replies`, form)
    const id = location!.split('/').at(-1)!
    expect(await findPost(as, id)).toMatchObject({ body })
    return findPost(visitor, id).then(
      () => 'stands',
      () => 'waits',
    )
  }
  const opened = await page('nia')
  advance(MINUTE)
  expect(await reply('nia', { began: opened })).toBe('stands')
  expect(await reply('nico', {})).toBe('waits')
  expect(await reply('nora', { began: await page('nora') })).toBe('waits')
  expect(await reply('nina', { began: opened })).toBe('waits')
  expect((await loadThreadPage(await ann(), tip.id, { sort: 'best' }, 'en')).discussion.replies).toHaveLength(
    4,
  )
})
