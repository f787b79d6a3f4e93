import { anotherOwner, aTipByAnotherOwner, owner, press } from './owning.ts'
import { expect, test } from './support.ts'
import { field } from './writing.ts'

/** Everything that says what works, in Chinese, on a phone, by forms alone. */
test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'zh-CN' })

test('an owner says in one tap that a tip works on their phone, and changes their mind', async ({
  page,
  browser,
  forum,
}) => {
  await aTipByAnotherOwner(page, browser, forum)
  await press(page, '能用')
  const found = page.locator('#works .found-by b')
  await expect(found).toHaveText(['能用'])
  await expect(page.locator('#works')).toContainText('1 份反馈')

  await press(page, '不能用')
  await expect(found).toHaveText(['不能用'])
})

test('a change needs a note: the form comes back with the reason and what was said', async ({
  page,
  browser,
  forum,
}) => {
  await aTipByAnotherOwner(page, browser, forum)
  await press(page, '改一下能用')
  await expect(page.locator('.summary')).toBeVisible()
  await expect(field(page, 'build')).toHaveValue(/319/)
  await field(page, 'note').fill('要先关闭常亮。')
  await press(page, '改一下能用')
  await expect(page.locator('#works .found-by')).toContainText('要先关闭常亮。')
})

test('an owner tries a tip for a week, and says that they stopped', async ({ page, browser, forum }) => {
  await aTipByAnotherOwner(page, browser, forum)
  await press(page, '试用一周')
  await press(page, '停止试用')
  await expect(page.locator('#trial').getByRole('button', { name: '停止试用' })).toHaveCount(0)
})

test('a question is asked, answered, accepted, and the answer confirmed', async ({
  page,
  browser,
  forum,
}) => {
  await owner(page, forum)
  await page.goto('/questions/new')
  await field(page, 'title').fill('背屏怎样显示公交时刻表？')
  await field(page, 'text').fill('我每天坐公交，想在背面看时间。')
  await field(page, 'phone').selectOption('xiaomi-17-pro')
  await page.locator('main .key[value=ask]').click()
  const anyway = page.locator('form:has([name=asked]) .key[value=ask]')
  const question = page.locator('h1', { hasText: '公交时刻表' })
  await expect(question.or(anyway)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(question).toBeVisible()
  const asked = page.url()

  const ben = await anotherOwner(browser, forum)
  await ben.page.goto(asked)
  await field(ben.page, 'body').fill('截图以后固定到背屏。')
  await ben.page.locator('main form .key[type=submit]').last().click()
  await expect(ben.page.locator('.reply')).toContainText('截图以后固定到背屏。')

  await page.goto(asked)
  await page.locator('[name=accepted]').first().click()
  await expect(page.locator('[name=accepted][value=no]')).toBeVisible()
  await page.goto('/questions?answers=solved')
  await expect(page.locator('main')).toContainText('公交时刻表')
  await page.goto('/questions?answers=unsolved')
  await expect(page.locator('main')).not.toContainText('公交时刻表')

  await page.goto(asked)
  await press(page, '在你的手机上有效吗？')
  await press(page, '能用')
  await page.goto(asked)
  await expect(page.locator('.reply').first()).toContainText('1 位机主确认有效')
})

test('a review says who paid for the phone before it says anything else', async ({ page, forum }) => {
  await owner(page, forum)
  await page.goto('/reviews/new')
  await field(page, 'phone').selectOption('xiaomi-17-pro')
  await field(page, 'owned').fill('3')
  await page.locator('[name=bought]').first().check()
  await field(page, 'scores.readability').selectOption('4')
  await field(page, 'title').fill('背屏很亮，但用处不多')
  await field(page, 'text').fill('三天以后，我主要用它看时间和取餐码。')
  await page.locator('.dock button[value=publish]').click()
  await expect(page.locator('.summary')).toBeVisible()
  await expect(field(page, 'title')).toHaveValue('背屏很亮，但用处不多')

  await page.locator('[name=incentive][value=NONE]').check()
  await page.locator('[name=relation][value=NONE]').check()
  await page.locator('.dock button[value=publish]').click()
  await expect(page.locator('h1')).toContainText('背屏很亮')
})

test('an owner says which app shows on the back, and another agrees', async ({ page, browser, forum }) => {
  await owner(page, forum)
  await page.goto('/apps/new')
  await field(page, 'name').fill('滴滴出行')
  await field(page, 'phone').selectOption('xiaomi-17-pro')
  await page.locator('[name=finding][value=WORKS]').check()
  await field(page, 'evidence').fill('在设置的背屏应用列表里可以看到。')
  await page.locator('main form .key').click()
  await expect(page.locator('main')).toContainText('滴滴出行')
  const row = page.url()

  const ben = await anotherOwner(browser, forum)
  await ben.page.goto(row)
  await press(ben.page, '官方支持')
  await expect(ben.page.locator('main')).toContainText('1 份反馈')
})

test('a build registered is on the board of its phone', async ({ page, forum }) => {
  await owner(page, forum)
  await page.goto('/phones/xiaomi-17-pro/updates')
  await expect(page.locator('main')).toContainText('OS3.0.319.0')
})

test('who does not want to be asked is not asked, until they say otherwise', async ({ page, forum }) => {
  await owner(page, forum)
  await page.goto('/notifications')
  await press(page, '不要再问我')
  await press(page, '重新询问我')
  await expect(page.locator('[name=muted][value=yes]')).toBeVisible()
})
