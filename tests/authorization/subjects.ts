import sharp from 'sharp'
import { works } from '#app/jobs.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'
import { aTip } from '#tests/support/typed-tip.mjs'
import type { Cookies, Names } from './actor.ts'
import { type Forum, knock } from './knock.ts'

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
  await judged(post, cookies, { ...written, member: names.author })
  const { author, newcomer } = names
  return { ...written, member: author, newcomer, ...(await storedIds(written)) }
}

type Post = (path: string, fields: Record<string, string>, cookie?: string) => Promise<string>
type Written = Record<'tip' | 'otherTip' | 'question' | 'member', string>

/** Something is reported, something decided, and to one decision its author objects. */
async function judged(post: Post, cookies: Cookies, { otherTip, tip, member }: Written) {
  const opening = await db.post.findFirstOrThrow({ where: { threadId: otherTip, position: 1 } })
  await post(`/posts/${opening.id}/report`, { reason: 'duplicate', text: '' }, cookies.newcomer)
  await post(`/admin/threads/${tip}/lock`, { rule: 'spam' }, cookies.moderator)
  const lock = await db.decision.findFirstOrThrow({ where: { act: 'thread.locked' } })
  await post(`/decisions/${lock.id}`, { text: 'It was nothing of the kind, please look again.' })
  await post(`/admin/threads/${tip}/reopening`, {}, cookies.moderator)
  const warning = { rule: 'abuse', points: '1', days: '30' }
  await post(`/admin/members/${member}/warning`, warning, cookies.moderator)
}

async function storedIds({ tip, question }: { tip: string; question: string }) {
  // A review of forty days ago is due to be followed up.
  await db.review.updateMany({ data: { createdAt: new Date(Date.now() - 40 * DAY) } })
  await runDue(works)
  const phoneId = 'xiaomi-17-pro'
  const reply = { position: 2 }
  const build = { where: { phoneId, known: true, buildId: { not: 'unknown' } }, select: { buildId: true } }
  const found = {
    notice: db.notification.findFirst({ where: { kind: 'reply' } }),
    reply: db.post.findFirst({ where: { threadId: tip, ...reply } }),
    answer: db.post.findFirst({ where: { threadId: question, ...reply } }),
    confirmation: db.confirmation.findFirst({ where: { claimId: tip } }),
    link: db.tipLink.findFirst(),
    trial: db.trial.findFirst(),
    tag: db.tag.findFirst({ orderBy: { position: 'asc' } }),
    fact: db.phoneFact.findFirst({ where: { phoneId } }),
    build: db.buildPhone.findFirst(build).then((place) => place && { id: place.buildId }),
    case: db.case.findFirst({ where: { kind: 'reports' } }),
    appeal: db.appeal.findFirst(),
    proposal: db.tagProposal.findFirst(),
    decision: db.decision.findFirst({ where: { act: 'member.warned' } }),
  }
  const ids = Object.entries(found).map(async ([name, row]) => [name, (await row)?.id ?? ''] as const)
  return Object.fromEntries(await Promise.all(ids))
}

export async function photoBytes() {
  const create = { width: 600, height: 400, channels: 3 as const, background: '#4488cc' }
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer())
}

async function aPhoto(forum: Forum, cookie: string) {
  const body = new FormData()
  body.set('photo', new Blob([await photoBytes()]), 'photo.jpg')
  const { text } = await knock(forum, '/photos', { method: 'POST', cookie, body })
  return (JSON.parse(text) as { id: string }).id
}

async function sent(forum: Forum, path: string, body: URLSearchParams, cookie: string) {
  const { status, headers, text } = await knock(forum, path, { method: 'POST', cookie, body })
  if (status !== 302) throw new Error(`${path}: ${status} ${wrongIn(text)}`)
  return headers.get('location')!
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
