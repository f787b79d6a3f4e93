import { expect, test } from './support.ts'

test('the home page is there for everyone', async ({ page }) => {
  const response = await page.goto('/')

  expect(response!.status()).toBe(200)
})

test('nobody learns the addresses of the forum from its manifest', async ({ request }) => {
  expect((await request.get('/__manifest')).status()).toBe(404)
  expect((await request.get('/__manifest?p=/admin&version=1')).status()).toBe(404)
})

test('a form from elsewhere changes nothing, whatever it was sent through', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/sign-in?_data=routes/sign-in', '/sign-in.data', '/photos']) {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      {} as Record<string, string>,
    ]) {
      const response = await request.post(path, { headers, form: { name: 'ann' } })
      expect([path, response.status()]).toEqual([path, 403])
    }
  }
})

test('a forum that was cut off opens again where it was', async ({ ownForum: forum }) => {
  await forum.kill()
  await forum.startAgain()

  expect((await fetch(forum.url)).status).toBe(200)
})
