import { join } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, field, fillFacts, publish, publishByForm } from './writing.ts'

test.use({ javaScriptEnabled: false })

const wrong = { name: 'no spaces please', email: 'nowhere', password: 'short' }
const said = {
  en: ['Use letters a to z', 'This does not look like an e-mail address.', 'Use at least 10 characters.'],
  fr: [
    'Utilisez les lettres a à z',
    'Cela ne ressemble pas à une adresse e-mail.',
    'Utilisez au moins 10 caractères.',
  ],
  zh: ['请用字母 a 到 z', '这不像是邮箱地址。', '至少 10 个字符'],
}

for (const [language, messages] of Object.entries(said)) {
  test(`what is wrong with a form is said beside its fields in ${language}, with what was typed`, async ({
    page,
  }) => {
    await page.goto(`/sign-up?lang=${language}`)
    for (const [name, typed] of Object.entries(wrong)) await field(page, name).fill(typed)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.locator('main form button').click()
    expect((await answered).status()).toBe(422)
    for (const message of messages)
      await expect(page.locator('.field .msg', { hasText: message })).toBeVisible()
    await expect(field(page, 'name')).toHaveValue(wrong.name)
    await expect(field(page, 'name')).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, 'password')).toHaveValue('')
  })

  test(`a page that is not there says so in ${language} and shows a way on`, async ({ forum }) => {
    const response = await fetch(`${forum.url}/no-such-page`, { headers: { 'accept-language': language } })
    expect(response.status).toBe(404)
    const html = await response.text()
    const titles = { en: 'Nothing here', fr: 'Rien ici', zh: '这里什么都没有' }
    expect(html).toContain(titles[language as keyof typeof titles])
    expect(html).toContain('href="/search"')
  })
}

test('a tip that lacks things is told all of them and keeps the rest', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto('/tips/new')
  await fillFacts(page, 'Root')
  await page.getByRole('radio', { name: 'Root or a module' }).check()
  await publishByForm(page)
  for (const message of [
    'Use at least 6 characters.',
    'Write at least one step.',
    'Say how to get back to the state before step 1.',
  ])
    await expect(page.locator('.msg', { hasText: message })).toBeVisible()
  await expect(field(page, 'title')).toHaveValue('Root')
  await expect(field(page, 'minutes')).toHaveValue('3')
})

test('a reply that is too short comes back with its words', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto(await publish(page, forum))
  await field(page, 'body').fill('Short')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Post reply' }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.locator('.field .msg')).toContainText('at least 8 characters')
  await expect(field(page, 'body')).toHaveValue('Short')
})

test('a photo that is too big, and a drawing that is none, are refused beside their fields', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  await page.goto('/tips/new')
  await fillFacts(page, 'Refuse what does not fit')
  await field(page, 'steps[0].text').fill('Look at this photo')
  const { buffer } = await aJpeg(400, 300)
  const padded = Buffer.concat([buffer, Buffer.alloc(8 * 1024 * 1024)])
  await field(page, 'steps[0].file').setInputFiles({
    name: 'big.jpg',
    mimeType: 'image/jpeg',
    buffer: padded,
  })
  await publishByForm(page)
  await expect(page.locator('#step-1 .msg')).toContainText('over 8 MB')
  await expect(field(page, 'title')).toHaveValue('Refuse what does not fit')

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await field(page, 'steps[0].file').setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: svg })
  await publishByForm(page)
  await expect(page.locator('#step-1 .msg')).toContainText('We can’t take this file.')
  await expect(field(page, 'steps[0].text')).toHaveValue('Look at this photo')
})
