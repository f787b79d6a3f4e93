import type { Page } from '@playwright/test'
import { aTipWithLife, send, theForum } from './staffing.ts'
import { expect, test } from './support.ts'

const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name }).first().click()
const rowOf = (page: Page, title: string) => page.locator('[data-queue] > li', { hasText: title })

test('a removal is explained, objected to, judged by somebody else and taken back', async ({
  browser,
  ownForum: forum,
}) => {
  const { cookies, as } = await theForum(browser, forum)
  const author = await as('author')
  const title = 'Show a lantern on the back'
  const { path } = await aTipWithLife(author, forum, cookies, { title })

  const reporter = await as('member')
  await reporter.goto(path)
  await reporter.locator('main').getByRole('link', { name: 'Report' }).first().click()
  await reporter.getByRole('radio', { name: 'Advertising or spam' }).check()
  await press(reporter, 'Send the report')

  const moderator = await as('moderator')
  await moderator.goto('/admin/queue')
  await rowOf(moderator, title)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(moderator.getByRole('status').first()).toContainText('Removed')

  const gone = await fetch(forum.url + path)
  expect(gone.status).toBe(410)
  const line = /\/moderation-log\/\w+/.exec(await gone.text())![0]
  expect(await (await fetch(forum.url + line)).text()).toContain('Advertising or spam')

  await author.goto(path)
  await expect(author.locator('h1')).toContainText(title)
  await author.locator('main a[href^="/decisions/"]').first().click()
  await expect(author.locator('main')).toContainText('Advertising or spam')
  await author.locator('main [name=text]').fill('It names no shop and sells nothing. Please look again.')
  await press(author, 'Object')

  await moderator.goto('/admin/queue?kind=appeal')
  await rowOf(moderator, 'It names no shop').getByRole('link').first().click()
  await expect(moderator.locator('main')).toContainText(
    'You decided this. Somebody else judges the objection.',
  )
  const judge = await as('administrator')
  await judge.goto(new URL(moderator.url()).pathname)
  await judge.getByRole('radio', { name: 'Take the decision back: all is as before' }).check()
  await press(judge, 'Decide')

  const back = await fetch(forum.url + path)
  expect(back.status).toBe(200)
  const words = await back.text()
  expect(words).toContain('That works.')
  // The vote on the tip, and none on its reply.
  const scores = [...words.matchAll(/Votes:(?:<!-- -->)? <\/span>(\d+)/g)].map(([, score]) => score)
  expect(scores).toEqual(['1', '0'])
  await reporter.goto('/reports')
  await expect(reporter.locator('main')).toContainText('Staff agreed.')
})

test('of two browsers that settle one report at once, one does, and the other is told who', async ({
  browser,
  ownForum: forum,
}) => {
  const { cookies, names, as } = await theForum(browser, forum)
  const author = await as('author')
  const title = 'Show a candle on the back'
  const { opening } = await aTipWithLife(author, forum, cookies, { title })
  await send(forum, cookies.member, `/posts/${opening}/report`, { reason: 'spam' })
  const both = [await as('moderator'), await as('administrator')]
  for (const browserOf of both) await browserOf.goto('/admin/queue')
  await Promise.all(
    both.map((of) =>
      rowOf(of, title)
        .getByRole('button', { name: /^Remove/ })
        .click(),
    ),
  )
  const told = await Promise.all(both.map((of) => of.locator('main').innerText()))
  const late = told.findIndex((text) => text.includes('Already handled by'))
  expect(told.filter((text) => text.includes('Already handled by'))).toHaveLength(1)
  expect(told[late]).toContain(names[late === 0 ? 'administrator' : 'moderator'])
})
