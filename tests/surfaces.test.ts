import { beforeAll, beforeEach, expect, test } from 'vitest'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import config from '#app/routes.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { twoBuilds } from '#tests/support/finding.ts'
import { mo, someone } from '#tests/support/people.ts'
import { aCanary, CANARY, type Canary } from '#tests/support/posted-canary.ts'
import { surfaces } from '#tests/support/surfaces.ts'
import { withoutPosts } from '#tests/support/without-posts.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'BuildPhone'), 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(async () => {
  nextMorning()
  await twoBuilds()
})

/** The surfaces on which a visitor, or else a member who wrote none of it, meets the word. */
async function showing(canary: Canary) {
  const stranger = await someone('zoe')
  const shown: string[] = []
  for (const { address, of, members, read } of surfaces)
    for (const reader of members ? [stranger] : [undefined, stranger])
      if ((await read(canary, reader)).includes(CANARY))
        shown.push(`/${address} ${of ?? ''} ${reader ? 'to a member' : 'to a visitor'}`)
  return shown
}

const everywhere = surfaces.flatMap(({ address, of, members }) =>
  (members ? ['a member'] : ['a visitor', 'a member']).map(
    (reader) => `/${address} ${of ?? ''} to ${reader}`,
  ),
)

test('what staff remove is gone from every surface at once, and restored it is back on each', async () => {
  const canary = await aCanary()
  expect(await showing(canary)).toEqual(everywhere)
  const removed = [...canary.openings.map(({ id }) => id), canary.reply.id]
  for (const id of removed) await removePost(await mo(), id, { rule: 'spam' })
  expect(await showing(canary)).toEqual([])
  for (const id of removed) await restorePost(await mo(), id)
  expect(await showing(canary)).toEqual(everywhere)
})

test('every address is a surface of that list, or says why it shows no posts', async () => {
  const entries = (await config) as { path?: string }[]
  const known = new Set(surfaces.map(({ address }) => address))
  const reasons = Object.values(withoutPosts)
  const addresses = entries.map(({ path = '' }) => path)
  expect(addresses.length).toBeGreaterThan(50)
  expect(
    addresses.filter((path) => !known.has(path) && !reasons.some((reason) => reason.test(path))),
  ).toEqual([])
  expect([...known].filter((address) => !addresses.includes(address))).toEqual([])
})
