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
  const photo = await aPhoto(forum, cookies.author)
  const shownPhoto = await aPhoto(forum, cookies.author)
  const tip = idIn(await post('/tips/new', { ...aTip, ...aStep(shownPhoto), do: 'publish' }))
  const other = { ...aTip, title: 'A tip by somebody else', tags: 'brandnewword', do: 'publish' }
  const otherTip = idIn(await post('/tips/new', other, cookies.member))
  const question = idIn(await post('/questions/new', questionForm))
  const review = idIn(await post('/reviews/new', { ...reviewForm, language: 'en' }))
  await post(`/threads/${tip}/replies`, { body: text, language: 'en' })
  await post(`/threads/${question}/replies`, { body: text, language: 'en' }, cookies.member)
  await post(`/claims/${tip}/confirmation`, found)
  await post(`/threads/${tip}/links`, { kind: 'SAME', to: otherTip })
  await post(`/threads/${otherTip}/trial`, { trying: 'yes' })
  const row = (await post('/apps/new', app)).split('/').at(-1)!
  const written = { tip, otherTip, question, review, row, photo, shownPhoto }
  await judged(forum, post, cookies, { ...written, member: names.author })
  const { author, newcomer } = names
  return { ...written, member: author, newcomer, ...(await storedIds(forum, written)) }
}

type Post = (path: string, fields: Record<string, string>, cookie?: string) => Promise<string>
type Written = Record<'tip' | 'otherTip' | 'question' | 'member', string>

/** Something is reported, something decided, and to one decision its author objects. */
async function judged(forum: Forum, post: Post, cookies: Cookies, { otherTip, tip, member }: Written) {
  const opening = stored(forum, 'SELECT "id" FROM "Post" WHERE "threadId" = ? AND "position" = 1', otherTip)
  await post(`/posts/${opening}/report`, { reason: 'duplicate', text: '' }, cookies.newcomer)
  await post(`/admin/threads/${tip}/lock`, { rule: 'spam' }, cookies.moderator)
  const lock = stored(forum, decisionOf, 'thread.locked')
  await post(`/decisions/${lock}`, { text: 'It was nothing of the kind, please look again.' })
  await post(`/admin/threads/${tip}/reopening`, {}, cookies.moderator)
  const warning = { rule: 'abuse', points: '1', days: '30' }
  await post(`/admin/members/${member}/warning`, warning, cookies.moderator)
}

const decisionOf = 'SELECT "id" FROM "Decision" WHERE "act" = ?'

/** The id in a row of the forum's database. */
function stored(forum: Forum, query: string, ...values: string[]) {
  const database = new Database(join(forum.folder, 'forum.db'), { timeout: 5000 })
  try {
    return (database.prepare(query).get(...values) as { id: string } | undefined)?.id ?? ''
  } finally {
    database.close()
  }
}

async function storedIds(forum: Forum, { tip, question }: { tip: string; question: string }) {
  const one = (query: string, ...values: string[]) => stored(forum, query, ...values)
  const replyIn = 'SELECT "id" FROM "Post" WHERE "threadId" = ? AND "position" = 2'
  const phone = `"phoneId" = 'xiaomi-17-pro'`
  reviewedLongAgo(forum)
  const notice = 'SELECT "id" FROM "Notification" WHERE "kind" = \'reply\''
  while (!one(notice)) await new Promise((resolve) => setTimeout(resolve, 200))
  return {
    notice: one(notice),
    reply: one(replyIn, tip),
    answer: one(replyIn, question),
    confirmation: one('SELECT "id" FROM "Confirmation" WHERE "claimId" = ?', tip),
    link: one('SELECT "id" FROM "TipLink"'),
    trial: one('SELECT "id" FROM "Trial"'),
    tag: one('SELECT "id" FROM "Tag" ORDER BY "position"'),
    fact: one(`SELECT "id" FROM "PhoneFact" WHERE ${phone}`),
    build: one(
      `SELECT "buildId" AS "id" FROM "BuildPhone" WHERE ${phone} AND "known" = 1 AND "buildId" <> 'unknown'`,
    ),
    case: one('SELECT "id" FROM "Case" WHERE "kind" = ?', 'reports'),
    appeal: one('SELECT "id" FROM "Appeal"'),
    proposal: one('SELECT "id" FROM "TagProposal"'),
    decision: one(decisionOf, 'member.warned'),
  }
}

/** A review of forty days ago is due to be followed up. */
function reviewedLongAgo(forum: Forum) {
  const database = new Database(join(forum.folder, 'forum.db'), { timeout: 5000 })
  const before = new Date(Date.now() - 40 * DAY).toISOString()
  database.prepare('UPDATE "Review" SET "createdAt" = ?').run(before)
  database.close()
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
  if (answer.status !== 302) throw new Error(`${path}: ${answer.status} ${wrongIn(await answer.text())}`)
  return answer.headers.get('location')!
}

/** What a page says is wrong. */
function wrongIn(page: string) {
  return /role="alert"[^>]*>(.*?)<\/div>/s.exec(page)?.[1]?.replace(/<[^>]+>/g, ' ') ?? page.slice(0, 200)
}

function idIn(address: string) {
  return address.split('#')[0]!.split('-').at(-1)!
}

const aStep = (photo: string) => ({ 'steps[0].photo': photo, 'steps[0].alt': 'A drawer' })
const questionForm = {
  title: 'Does anybody know this?',
  text,
  phone: 'xiaomi-17-pro',
  asked: 'Does anybody know this?',
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
