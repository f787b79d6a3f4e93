import { beforeAll, expect, test } from 'vitest'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { loader as buyer } from '#app/routes/phones/buyer.tsx'
import { loader as show } from '#app/routes/phones/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { databaseWork } from '#tests/support/database-work.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { manySeries } from '#tests/support/series.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Loader = typeof buyer | typeof show

async function ask(loader: Loader, phone: string, query = '', as?: Awaited<ReturnType<typeof ann>>) {
  const path = `/phones/${phone}/before-you-buy${query}`
  return loader((await aRequest(path, { as, params: { phone } })).args)
}

test('visitors, members and staff read the same sheet', async () => {
  for (const reader of [undefined, await ann(), await mo()])
    expect(await ask(buyer, 'tiny-one', '?with=tiny-two', reader)).toMatchObject({
      sheets: [{ id: 'tiny-one' }, { id: 'tiny-two' }],
    })
})

test('an unknown phone is not found; whatever else the address says is no fault', async () => {
  expect(await answered(ask(buyer, 'nosuch'))).toMatchObject({ status: 404 })
  for (const query of ['?with=%00', `?with=${'x'.repeat(3000)}`, '?with[]=a', '?with=tiny-one&with=tiny-two'])
    expect(await ask(buyer, 'tiny-one', query)).toMatchObject({ sheets: [{ id: 'tiny-one' }] })
})

const said = (n: number) => [
  { day: 0, uses: { clock: true }, scores: { readability: (n % 5) + 1 } },
  { day: 90, uses: { clock: n % 3 > 0 }, scores: { readability: (n % 4) + 1 }, payAgain: n % 2 > 0 },
]

test('the pages of a phone with five thousand reviews read what those of one with fifty do', async () => {
  await manySeries(await ann(), 50, (n) => ({ phone: 'tiny-one', said: said(n) }))
  await manySeries(await ann(), 5000, (n) => ({ phone: 'tiny-two', said: said(n) }))
  for (const phone of ['tiny-one', 'tiny-two']) await summarizePhone({}, phone)
  // What is gone through for a phone are its builds, and what is known of its tips: neither are reviews.
  const walked = ['BuildPhone', 'ClaimState']
  for (const loader of [show, buyer]) {
    const workFor = (phone: string) => databaseWork(() => ask(loader, phone), walked)
    await ask(loader, 'tiny-one')
    const [fifty, more] = [await workFor('tiny-one'), await workFor('tiny-two')]
    expect(more.read).toBeLessThanOrEqual(fifty.read * 1.3)
    expect(more.statements).toBeLessThanOrEqual(fifty.statements)
  }
})
