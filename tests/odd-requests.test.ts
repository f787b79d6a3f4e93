import { beforeAll, expect, test } from 'vitest'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { catalogueTables } from './support/catalogue.ts'
import { keep } from './support/database.ts'
import { aSceneToFuzz } from './support/fuzz-scene.ts'
import { parameters } from './support/fuzz-words.ts'
import { forumInProcess } from './support/in-process.ts'
import { ann } from './support/people.ts'
import { aCatalogueToWriteAbout, nextMorning } from './support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'BuildPhone'), 'search_document')
let forum: Awaited<ReturnType<typeof forumInProcess>>
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  forum = await forumInProcess()
})

const get = (path: string, cookie = '') => forum.ask(publicUrl.origin + path, { headers: { cookie } })
const annsCookie = async () => (await openSession((await ann()).id)).split(';')[0]!

async function post(path: string, body: URLSearchParams, cookie = '') {
  return forum.ask(publicUrl.origin + path, {
    method: 'POST',
    body,
    headers: { origin: publicUrl.origin, cookie },
  })
}

test.each([
  ['/?phone=__proto__', 200],
  ['/?tag=__proto__', 200],
  ['/reviews?use=constructor', 200],
  ['/questions?phone=toString&tag=valueOf', 200],
  ['/phones/__proto__', 404],
  ['/?lang=__proto__', 200],
  ['/%5c', 404],
  ['/%E0%A4%A', 404],
])('%s is answered %i', async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

test('whoever signs in goes on to where they were, also to Chinese words', async () => {
  const { status, headers } = await get(
    `/sign-in?next=${encodeURIComponent('/search?q=背屏&é')}`,
    await annsCookie(),
  )
  expect([status, headers.get('location')]).toEqual([302, '/search?q=%E8%83%8C%E5%B1%8F&%C3%A9'])
})

test('a field called like a part of every object is no field of ours, on whatever form', async () => {
  for (const name of ['accepted.toString', 'title.toString', 'a.__proto__.b', '__proto__'])
    for (const path of ['/settings/notifications', '/sign-in', '/posts/none/acceptance']) {
      const { status } = await post(path, new URLSearchParams([[name, '1']]), await annsCookie())
      expect([name, path, status]).toEqual([name, path, 400])
    }
})

test('a draft is as deep as a tip, and no deeper', async () => {
  const saved = (values: string) => {
    const form = { form: 'tip', sequence: '0', values }
    return post('/drafts', new URLSearchParams(form), cookie)
  }
  const cookie = await annsCookie()
  expect((await saved('{"steps":[{"text":"Open it"}],"phones":["tiny-one"]}')).status).toBe(200)
  for (const odd of [
    `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`,
    `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`,
  ])
    expect((await saved(odd)).status).toBe(422)
  for (const name of ['toString', '__proto__', 'constructor'])
    expect((await saved(`{"steps":[{"${name}":1}]}`)).status).toBe(422)
  for (const odd of ['\\u0000', '\\ud800', 'a\\udfff']) {
    for (const values of [`{"${odd}":1}`, `{"steps":[{"${odd}":1}]}`])
      expect((await saved(values)).status, values).toBe(422)
    expect((await saved(`{"title":"${odd}","steps":["${odd}"]}`)).status, odd).not.toBe(500)
  }
})

test('no page takes the name of a part of every object for one it knows', async () => {
  nextMorning()
  const { paths, ids, cookies } = await aSceneToFuzz()
  const asked = parameters.filter((name) => !/^_|lang$/.test(name)).map((name) => [name, '__proto__'])
  for (const path of paths)
    for (const [id, cookie] of [
      ['__proto__', ''],
      [ids[0]!, cookies.at(-1)!],
    ] as const) {
      const address = `${path.replace(/:\w+|\*/g, id)}?${new URLSearchParams(asked)}`
      expect([path, (await get(address, cookie)).status < 500, ...forum.bugs]).toEqual([path, true])
    }
})
