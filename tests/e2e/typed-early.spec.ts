import { alive, hold, holdTheClock, pauseTyping } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field, publish } from './writing.ts'

test('what is typed before the page comes alive is kept', async ({ page, forum }) => {
  await join(page, forum)
  await holdTheClock(page)
  const go = await hold(page, '**/assets/**/*.js')
  await page.goto('/tips/new', { waitUntil: 'commit' })
  await field(page, 'title').fill('Typed early in the morning')
  go()
  await alive(page)
  await field(page, 'promise').fill('Typed later')
  await pauseTyping(page)
  await expect(field(page, 'title')).toHaveValue('Typed early in the morning')
})

test('a reply that is typed before the page comes alive is kept', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  const go = await hold(page, '**/assets/**/*.js')
  await page.goto(path, { waitUntil: 'commit' })
  await field(page, 'body').fill('Typed early in the morning.')
  go()
  await alive(page)
  await field(page, 'body').press('End')
  await field(page, 'body').pressSequentially(' And late.')
  await expect(field(page, 'body')).toHaveValue('Typed early in the morning. And late.')
})
