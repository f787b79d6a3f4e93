import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { threadPath } from '#app/forum/threads/slug.ts'
import { action } from '#app/routes/threads/replies.tsx'
import { loader } from '#app/routes/threads/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

/** Longer than a page of the file, so that it needs room. */
const body = 'It works on mine too, and this is how. '.repeat(200)
let tip: Awaited<ReturnType<typeof aTip>>

beforeEach(async () => {
  tip = await aTip(await ann())
})
afterEach(() => room(1_000_000))

/** How far the file may grow: what SQLite says then is what it says on a full disk. */
async function room(pages: number) {
  await db.$transaction((tx) => tx.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`))
}

async function replies() {
  const wishes = { typed: { body }, as: await ben(), params: { thread: tip.id } }
  return sent(action, `/threads/${tip.id}/replies`, wishes)
}

test('on a full disk a reply comes back with its words, the thread is read, and with room it is kept', async () => {
  await ben()
  // Not within the file either.
  await db.$executeRawUnsafe('VACUUM')
  await room(1)
  expect(await replies()).toMatchObject({
    status: 503,
    reply: { values: { body }, because: 'web.unavailable' },
  })
  const path = threadPath(tip)
  const { args } = await aRequest(path, { params: { thread: path.split('/').at(-1)! } })
  expect(await loader(args)).toMatchObject({ thread: { id: tip.id } })

  await room(1_000_000)
  expect((await replies()).status).toBe(302)
  expect(await db.post.count({ where: { threadId: tip.id } })).toBe(2)
})
