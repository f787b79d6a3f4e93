import { request as plainRequest } from 'node:http'
import { fromUs, join } from './members.ts'
import { expect, type Forum, test } from './support.ts'
import { idOf, publish } from './writing.ts'

test('a body over 72 MiB is too much, whether it says so or not', async ({ forum }) => {
  const length = 73 * 1024 * 1024
  expect(await posted(forum, { 'content-length': String(length) }, length)).toBe(413)
  expect(await posted(forum, { 'transfer-encoding': 'chunked' }, length)).toBe(413)
})

test('a way in that takes forms says so, and one that takes none is not there', async ({
  forum,
  request,
}) => {
  for (const path of ['/sign-out', '/photos', '/drafts', '/drafts/preview']) {
    const response = await fetch(forum.url + path)
    expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, 'POST'])
  }
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const response = await request.fetch('/sign-in', { method, headers: { origin: forum.url } })
    expect([method, response.status()]).toEqual([method, 405])
  }
  expect((await request.post('/phones', fromUs(forum, {}))).status()).toBe(405)
})

test('a deleted tip is gone for everybody else', async ({ page, forum, request }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await page.goto(path)
  await page.getByRole('link', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('You deleted this.')).toBeVisible()
  const response = await fetch(forum.url + path)
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('Its author has deleted this thread.')
  expect((await request.get(`/threads/${idOf(path)}`)).status()).toBe(410)
})

test('a session that is none is a visitor, not an error', async ({ forum }) => {
  for (const cookie of [
    'session=x',
    'session=%E0%A4%A',
    'session=',
    ';;;=',
    `session=${'a'.repeat(4000)}`,
    'lang=xx',
  ]) {
    const response = await fetch(`${forum.url}/`, { headers: { cookie } })
    expect([cookie, response.status]).toEqual([cookie, 200])
  }
})

/** Sends that many bytes, most of them zeros, as fast as they are taken; answers the status. */
function posted(forum: Forum, headers: Record<string, string>, length: number) {
  return new Promise<number>((resolve, reject) => {
    const type = 'multipart/form-data; boundary=x'
    const request = plainRequest(`${forum.url}/sign-in`, {
      method: 'POST',
      headers: { origin: forum.url, 'content-type': type, ...headers },
    })
    let answered = false
    request.on('response', (response) => {
      answered = true
      resolve(response.statusCode!)
      request.destroy()
    })
    request.on('error', (error) => !answered && reject(error))
    const head = '--x\r\ncontent-disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n'
    request.write(head)
    for (let left = length - head.length; left > 0; left -= 2 ** 20)
      request.write(Buffer.alloc(Math.min(left, 2 ** 20)))
    request.end()
  })
}
