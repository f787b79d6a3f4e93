import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { newToken } from '#app/platform/id.server.ts'
import { action as note } from '#app/routes/admin/members/notes.tsx'
import { action as report } from '#app/routes/posts/report.tsx'
import { action as question } from '#app/routes/questions/new.tsx'
import { action as review } from '#app/routes/reviews/new.tsx'
import { action as reply } from '#app/routes/threads/replies.tsx'
import { action as tip } from '#app/routes/tips/new.tsx'
import { db } from '#tests/support/database.ts'
import { questionForm } from './asking.ts'
import { ann, mo, someone } from './people.ts'
import { sent } from './requests.ts'
import { aReply, aTip, tipForm } from './writing.ts'

type Form = {
  action: (args: LoaderFunctionArgs) => Promise<unknown>
  path: string
  typed: Record<string, string>
  params?: Record<string, string>
  as?: Member
}

export const aKey = () => newToken()

export function tipFields(title: string) {
  const { phones, uses, steps, minutes, ...rest } = tipForm
  const lists = { phones: phones[0]!, uses: uses[0]!, 'steps[0].text': steps[0]!.text }
  return { ...rest, ...lists, title, minutes: String(minutes) }
}

export const reviewFields = {
  ...{ phone: 'tiny-one', owned: '3', unit: 'days', bought: 'china', 'scores.readability': '4' },
  ...{ uses: 'clock', pros: 'Bright', text: 'I read it in the sun.', incentive: 'NONE', relation: 'NONE' },
  language: 'en',
}

/** Forms that make something, each of its kind, no two alike; `n` tells them apart. */
const kinds: ((n: number) => Promise<Form>)[] = [
  async (n) => ({ action: tip, path: '/tips/new', typed: tipFields(`A clock on the back, number ${n}`) }),
  async (n) => ({
    action: review,
    path: '/reviews/new',
    typed: { ...reviewFields, title: `Bright, no. ${n}` },
  }),
  async (n) => {
    const title = `Why does clock ${n} stop at midnight?`
    return { action: question, path: '/questions/new', typed: { ...questionForm, title, asked: title } }
  },
  async (n) => {
    const { id } = await aTip(await mo(), { title: `A tip to answer, number ${n}` })
    const typed = { body: `It works on mine too, ${n} times.` }
    return { action: reply, path: `/threads/${id}/replies`, params: { thread: id }, typed }
  },
  async (n) => {
    const { id } = await aReply(await mo(), await aTip(await mo(), { title: `A tip to report, number ${n}` }))
    const as = await someone(`reporter-${n}`)
    return {
      action: report,
      path: `/posts/${id}/report`,
      params: { post: id },
      typed: { reason: 'spam' },
      as,
    }
  },
  async (n) => {
    const member = (await ann()).name
    return {
      action: note,
      path: `/admin/members/${member}/notes`,
      params: { member },
      typed: { text: `Note ${n}` },
    }
  },
]

/** How many things such forms have made. */
export async function madeSoFar() {
  const counts = await Promise.all([db.post.count(), db.report.count(), db.memberNote.count()])
  return counts.reduce((sum, count) => sum + count)
}

const ways = ['at once', 'one after the other', 'after a stop'] as const

/**
 * Sends so many forms twice: both at once, one after the other, or again after a server that was stopped before it
 * could answer. Answers for how many exactly one thing was made and both sends led to the same place.
 */
export async function doubledSends(count: number) {
  let right = 0
  for (let n = 0; n < count; n++) {
    advance(MINUTE)
    const form = await kinds[n % kinds.length]!(n)
    if (await madeOnce(form, ways[Math.floor(n / kinds.length) % ways.length]!)) right++
  }
  return right
}

async function madeOnce({ action, path, ...wishes }: Form, way: (typeof ways)[number]) {
  const before = await madeSoFar()
  const form = { as: await mo(), ...wishes, typed: { ...wishes.typed, sending: aKey() } }
  const send = () => sent(action, path, form)
  const answers = way === 'at once' ? await Promise.all([send(), send()]) : [await send()]
  if (way === 'after a stop') await db.sending.updateMany({ data: { answer: null } })
  if (way !== 'at once') answers.push(await send())
  const [first, second] = answers
  const same = way === 'after a stop' || first!.location === second!.location
  return first!.status === 302 && second!.status === 302 && same && (await madeSoFar()) === before + 1
}
