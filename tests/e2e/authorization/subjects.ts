import { join } from 'node:path'
import Database from 'better-sqlite3'
import sharp from 'sharp'
import type { Forum } from '../support.ts'
import { aTip } from '../writing.ts'
import type { Cookies, Names } from './actors.ts'

const text = 'Words of at least forty characters, so that nothing is missing.'
const DAY = 24 * 3_600_000

/** What the addresses are about: each written through the forum's own forms, by the author unless it says otherwise. */
export async function subjectsFor(forum: Forum, cookies: Cookies, names: Names) {
  const post = (path: string, fields: Record<string, string>, cookie = cookies.author) =>
    sent(forum, path, new URLSearchParams(fields), cookie)
  const tip = idIn(await post('/tips/new', { ...aTip, do: 'publish' }))
  const otherTip = idIn(
    await post('/tips/new', { ...aTip, title: 'A tip by somebody else', do: 'publish' }, cookies.member),
  )
  const question = idIn(
    await post('/questions/new', {
      title: 'Does anybody know this?',
      text,
      phone: 'xiaomi-17-pro',
      asked: 'Does anybody know this?',
    }),
  )
  const review = idIn(await post('/reviews/new', { ...reviewForm, language: 'en' }))
  await post(`/threads/${tip}/replies`, { body: text, language: 'en' })
  await post(`/threads/${question}/replies`, { body: text, language: 'en' }, cookies.member)
  await post(`/claims/${tip}/confirmation`, found)
  await post(`/threads/${tip}/links`, { kind: 'SAME', to: otherTip })
  await post(`/threads/${otherTip}/trial`, { trying: 'yes' })
  const row = (await post('/apps/new', app)).split('/').at(-1)!
  const photo = await aPhoto(forum, cookies.author)
  return {
    tip,
    otherTip,
    question,
    review,
    row,
    photo,
    member: names.author,
    ...storedIds(forum, { tip, question }),
  }
}

function storedIds(forum: Forum, { tip, question }: { tip: string; question: string }) {
  const database = new Database(join(forum.folder, 'forum.db'), { timeout: 5000 })
  const one = (query: string, ...values: string[]) =>
    (database.prepare(query).get(...values) as { id: string }).id
  const before = new Date(Date.now() - 40 * DAY).toISOString()
  // A review of forty days ago is due to be followed up.
  database.prepare('UPDATE "Review" SET "createdAt" = ?').run(before)
  const replyIn = 'SELECT "id" FROM "Post" WHERE "threadId" = ? AND "position" = 2'
  const ids = {
    reply: one(replyIn, tip),
    answer: one(replyIn, question),
    confirmation: one('SELECT "id" FROM "Confirmation" WHERE "claimId" = ?', tip),
    link: one('SELECT "id" FROM "TipLink"'),
    trial: one('SELECT "id" FROM "Trial"'),
    tag: one('SELECT "id" FROM "Tag" ORDER BY "position"'),
  }
  database.close()
  return ids
}

export async function photoBytes() {
  const create = { width: 600, height: 400, channels: 3 as const, background: '#4488cc' }
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer())
}

async function aPhoto(forum: Forum, cookie: string) {
  const body = new FormData()
  body.set('photo', new Blob([await photoBytes()]), 'photo.jpg')
  const headers = { origin: forum.url, cookie }
  const answer = await fetch(`${forum.url}/photos`, { method: 'POST', headers, body })
  return ((await answer.json()) as { id: string }).id
}

async function sent(forum: Forum, path: string, body: URLSearchParams, cookie: string) {
  const headers = { origin: forum.url, cookie }
  const answer = await fetch(forum.url + path, { method: 'POST', headers, body, redirect: 'manual' })
  if (answer.status !== 302) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.headers.get('location')!
}

function idIn(address: string) {
  return address.split('#')[0]!.split('-').at(-1)!
}

const reviewForm = {
  title: 'What I think of it after a month',
  phone: 'xiaomi-17-pro',
  owned: '1',
  unit: 'days',
  bought: 'china',
  text,
  incentive: 'NONE',
  relation: 'NONE',
}
const found = { finding: 'WORKS', phone: 'xiaomi-17-pro', build: 'OS3.0.319.0.WBLCNXM' }
const app = { name: 'Some app', phone: 'xiaomi-17-pro', finding: 'WORKS', evidence: text }
