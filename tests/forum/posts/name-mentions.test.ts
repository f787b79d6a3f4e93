import { expect, test } from 'vitest'
import { RENDERER } from '#app/forum/posts/markup.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'

const writing = (body: string) => transact((tx) => written(tx, body))

test('a text is kept as typed, with its markup and the version that made it', async () => {
  expect(await writing('**Hello** nobody')).toEqual({
    body: '**Hello** nobody',
    html: '<p><strong>Hello</strong> nobody</p>\n',
    renderer: RENDERER,
    mentions: '',
  })
})

test('only members are mentioned, whatever the case', async () => {
  await ann()
  await ben()
  const { html, mentions } = await writing('@Ann, @BEN and @zoe')
  expect(html).toContain('<a href="/members/Ann">@Ann</a>, <a href="/members/BEN">@BEN</a> and @zoe')
  expect(mentions.split(' ').sort()).toEqual(['ann', 'ben'])
})

test('who joins later was not mentioned', async () => {
  const { html } = await writing('@zoe, are you there?')
  await someone('zoe')
  expect(html).not.toContain('/members/')
})

test('twenty mentions are looked at, the rest are words', async () => {
  await someone('late')
  const names = Array.from({ length: 20 }, (_, n) => `@nobody${n}`)
  expect((await writing(`${names.join(' ')} @late`)).mentions).toBe('')
  expect((await writing(`${names.slice(1).join(' ')} @late`)).mentions).toBe('late')
  expect(await db.member.count()).toBe(1)
})
