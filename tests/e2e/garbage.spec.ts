import { join } from './members.ts'
import { expect, test } from './support.ts'

const long = 'a'.repeat(5000)
const nul = '%00'
const odd = [
  '%E0%A4%A',
  nul,
  '%FF',
  '..%2F..%2Fetc%2Fpasswd',
  long,
  '%F0%9F%92%A9',
  "'%22%3E%3Cscript%3E",
  '-1',
]

const places = ['/threads/', '/posts/', '/phones/', '/uses/', '/tags/', '/members/', '/welcome/']
const parameters = ['after', 'sort', 'phone', 'use', 'tag', 'access', 'language', 'lang']

test('whatever stands in an address, the forum has an answer for it', async ({ forum }) => {
  const addresses = [
    ...places.flatMap((place) => odd.map((one) => place + one)),
    ...parameters.flatMap((name) => odd.slice(0, 6).map((one) => `/?${name}=${one}`)),
    ...odd.map((one) => `/search?q=${one}`),
    ...['after', 'kind', 'language'].map((name) => `/search?q=a&${name}=${nul}`),
    ...odd.map((one) => `/tags/understood?words=${one}`),
    ...odd.map((one) => `/tips/similar?title=abcdef&but=${one}`),
    '/photos/x/y',
    `/photos/${nul}/480.webp`,
    '/photos/..%2F/480.webp',
    '/?_data=routes%2Fhome',
    '/?_data=nothing',
    '/.data',
    '/_root.data',
    '/_root.data?_routes=nothing',
    '/threads/x.data',
    '/__manifest',
    '//',
    '/%',
  ]
  for (const address of addresses) {
    const { status } = await fetch(forum.url + address, { redirect: 'manual' })
    expect([address, status < 500]).toEqual([address, true])
  }
})

test('whatever is sent as a form, the forum has an answer for it', async ({ page, forum }) => {
  await join(page, forum)
  const bodies: [string, string | Buffer][] = [
    ['multipart/form-data; boundary=x', 'no boundary in here'],
    ['multipart/form-data', '--x\r\n'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\ncut sho'],
    ['application/json', '{'],
    ['text/plain', 'hello'],
    ['application/x-www-form-urlencoded', 'title=%00&steps[0].text=%00&body=%00%00%00%00%00%00%00%00%00'],
    [
      'application/x-www-form-urlencoded',
      `steps[99999999].text=a&steps[__proto__].text=b&a[b][c]=d&title=${long}`,
    ],
    [
      'application/x-www-form-urlencoded',
      'title=a&title=b&phones=x&phones=y&access=NO&minutes=1e9&body[0]=x&name[x]=y',
    ],
    ['application/x-www-form-urlencoded', 'form=tip&sequence=99999999999999999999&values={}'],
    ['application/x-www-form-urlencoded', 'form=tip&sequence=0&values={"steps":{"a":1},"title":{}}&target=x'],
    ['application/x-www-form-urlencoded', 'value=7&reason=NO&upTo=1e99'],
    ['', Buffer.from([0xff, 0xfe, 0])],
  ]
  const forms = [
    '/tips/new',
    '/tips/x/edit',
    '/drafts',
    '/drafts/preview',
    '/photos',
    '/sign-in',
    '/sign-up',
    '/settings/phone',
  ]
  forms.push(
    '/threads/x/replies',
    '/threads/x/reading',
    '/posts/x/vote',
    '/posts/x/edit',
    '/posts/x/deletion',
    '/welcome/x',
  )
  for (const path of forms) {
    for (const [type, data] of bodies) {
      const headers = { origin: forum.url, 'content-type': type }
      const response = await page.request.post(path, { headers, data, maxRedirects: 0 })
      expect([path, type, String(data).slice(0, 40), response.status() < 500]).toEqual([
        path,
        type,
        String(data).slice(0, 40),
        true,
      ])
    }
  }
  expect((await page.goto('/tips/new'))!.status()).toBe(200)
})
