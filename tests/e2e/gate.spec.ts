import { another, join } from './members.ts'
import { expect, test } from './support.ts'
import { idOf, publish } from './writing.ts'

const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, {}]

test('a form from elsewhere votes, replies, uploads and saves nothing, however it is sent', async ({
  page,
  browser,
  forum,
}) => {
  const ben = await another(browser, forum)
  const path = await publish(ben.page, forum)
  await join(page, forum)
  await page.goto(path)
  const vote = await page.locator('form.vote').getAttribute('action')
  const reply = `/threads/${idOf(path)}/replies`
  const form = { value: '1', body: 'Sent from elsewhere', form: 'tip', sequence: '0', values: '{}' }
  const addresses = [
    vote,
    `${vote}?_data=routes%2Fposts%2Fvote`,
    `${vote}.data`,
    reply,
    `${reply}?_data=routes%2Fthreads%2Freplies`,
    `${reply}.data`,
    '/tips/new',
    '/tips/new.data',
    '/drafts',
    '/drafts/preview',
    '/photos',
    '/sign-out',
  ]
  for (const address of addresses) {
    for (const headers of foreign) {
      const response = await page.request.post(address!, { headers, form, maxRedirects: 0 })
      expect([address, headers.origin, response.status()]).toEqual([address, headers.origin, 403])
    }
  }
  await page.goto(path)
  await expect(page.getByRole('button', { name: 'Useful, 0 votes' })).toBeVisible()
  await expect(page.locator('.reply')).toHaveCount(0)
})

test('a form that claims to be from our site but names another origin is refused', async ({ request }) => {
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' }
  expect((await request.post('/sign-in', { headers, form: { name: 'ann' } })).status()).toBe(403)
  const forwarded = { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' }
  expect((await request.post('/sign-in', { headers: forwarded, form: { name: 'ann' } })).status()).toBe(403)
})

test('every answer carries the security headers and an enforced policy with its own nonce', async ({
  request,
  forum,
}) => {
  const html = await (await request.get('/')).text()
  const asset = /\/assets\/[\w.-]+\.(?:css|js)/.exec(html)![0]
  const asked: [number, () => Promise<Response>][] = [
    [200, () => fetch(`${forum.url}/`)],
    [200, () => fetch(`${forum.url}/tags/understood?words=a`)],
    [404, () => fetch(`${forum.url}/nothing-here`)],
    [404, () => fetch(`${forum.url}/photos/none/480.webp`)],
    [403, () => fetch(`${forum.url}/sign-in`, { method: 'POST' })],
    [405, () => fetch(`${forum.url}/sign-out`)],
    [405, () => fetch(`${forum.url}/photos`)],
    [302, () => fetch(`${forum.url}/tips/new`, { redirect: 'manual' })],
    [200, () => fetch(forum.url + asset)],
    [200, () => fetch(`${forum.url}/favicon.svg`)],
    [200, () => fetch(`${forum.url}/robots.txt`)],
  ]
  for (const [status, ask] of asked) {
    const { status: answered, headers, url } = await ask()
    expect([url, answered]).toEqual([url, status])
    expect([url, headers.get('x-content-type-options')]).toEqual([url, 'nosniff'])
    expect([url, headers.get('x-frame-options')]).toEqual([url, 'DENY'])
    expect([url, headers.get('referrer-policy')]).toEqual([url, 'strict-origin-when-cross-origin'])
    expect(headers.get('content-security-policy'), url).toContain("default-src 'none'")
    expect(headers.get('content-security-policy'), url).toContain("frame-ancestors 'none'")
  }
})

test('a page names the nonce of its answer, and the next answer has another', async ({ forum }) => {
  const nonces = await Promise.all([1, 2].map(() => nonceOf(`${forum.url}/`)))
  expect(new Set(nonces).size).toBe(2)
  const { policy, html } = nonces[0]!
  expect(policy).not.toContain('unsafe')
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag)
  expect(inline.length).toBeGreaterThan(0)
  for (const tag of inline) expect(tag).toContain(`nonce="${/'nonce-([^']+)'/.exec(policy)![1]}"`)
})

test('the forum has one address: another name of this machine leads to it', async ({ forum }) => {
  const { port } = new URL(forum.url)
  const response = await fetch(`http://127.0.0.1:${port}/tips?sort=new`, { redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe(`${forum.url}/tips?sort=new`)
})

async function nonceOf(address: string) {
  const response = await fetch(address)
  return { policy: response.headers.get('content-security-policy')!, html: await response.text() }
}
