import { data } from '@remix-run/node'
import { isThere, whereMade } from '#app/forum/moderation/reports/where-made-queries.server.ts'
import { Refusal, refuse } from '#app/forum/refusal.ts'
import { keyedDigest } from '#app/platform/digest.server.ts'
import { log } from '#app/platform/log.server.ts'
import { AlreadySent, carriedOutFor, type Sending } from '#app/platform/sending/claim.server.ts'
import { findSaid, findSent, freeKey, keepAnswer } from '#app/platform/sending/sent.server.ts'
import type { Question, Said } from './handlers.server.ts'
import { inLine } from './in-line.ts'
import { pageBefore } from './own-path.ts'
import { redirect } from './redirect.ts'

type First = NonNullable<Awaited<ReturnType<typeof findSent>>>
export type OnceOptions = {
  /** It says something: the same words again within minutes are the same, whatever key they carry. */
  words?: boolean
  /** What files hold that came with it, by the field their id is in: stored again, they have another id. */
  photos?: Record<string, string>
  /** It is many transactions, each of which may come twice: where the server was stopped between, it goes on. */
  steps?: boolean
  /** Answers the same form sent again where an address is not enough, as with a session. */
  again?: () => Promise<Response>
}

/**
 * A form with a key (ui/once-field.tsx) is carried out once: sent again, however often and by whichever way, it gets
 * the first answer. Without a key it is carried out each time, as for programs that send none. What is refused makes
 * nothing and leaves the key free.
 */
export async function once<Answer>(
  question: Question,
  fields: FormData,
  perform: () => Promise<Answer>,
  options: OnceOptions = {},
): Promise<Answer | Response> {
  const sending = sendingIn(question, fields, options)
  if (!sending) return perform()
  return inLine(`${sending.ownerId} ${sending.key}`, async () => {
    const first = (await findSent(sending)) ?? (options.words ? await findSaid(sending, isThere) : null)
    const unfinished = options.steps && first?.answer === null
    if (unfinished) await freeKey(sending)
    return first && !unfinished
      ? repeated(first, sending, question, options)
      : carriedOut(sending, question, perform, options)
  })
}

async function carriedOut<Answer>(
  sending: Sending,
  question: Question,
  perform: () => Promise<Answer>,
  options: OnceOptions,
) {
  try {
    const answer = await carriedOutFor(sending, perform)
    await conclude(sending, answer)
    return answer
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof AlreadySent)) throw error
    if (sending.state === 'done') await freeKey(sending)
    // Another server of this forum was quicker: what refuses this one is the first.
    const first = sending.state === 'done' ? null : await findSent(sending)
    if (!first) throw error
    return repeated(first, sending, question, options)
  }
}

/** It is done, whatever becomes of this: without an answer the repeat is led to what was made. */
async function conclude(sending: Sending, answer: unknown) {
  const to = answer instanceof Response ? answer.headers.get('location') : null
  if (sending.state !== 'done' || !to) return
  await keepAnswer(sending, to).catch((error: Error) => log('answer not kept', { message: error.message }))
}

/** The first answer; or, where something else is said under a key that is spent, the way to what was said first. */
async function repeated(
  { digest, answer, made }: First,
  sending: Sending,
  question: Question,
  { again }: OnceOptions,
) {
  const to = answer ?? (made && (await whereMade(made))) ?? pageBefore(question)
  if (digest !== sending.digest) throw refuse.spent(to)
  return again ? again() : redirect(to)
}

function sendingIn({ actor, url }: Question, fields: FormData, { photos }: OnceOptions): Sending | null {
  const [key, ...more] = fields.getAll('sending')
  if (key === undefined || key === '') return null
  if (more.length > 0 || typeof key !== 'string' || !/^[\w-]{16,100}$/.test(key))
    throw data<Said>({ because: 'web.unreadable' }, { status: 400 })
  return { ownerId: actor.id ?? '', key, digest: saidIn(url, fields, photos), state: 'free' }
}

/** What differs between two sends of the same form, and what is not to be kept even as a digest. */
const PASSING = /^(sending|began|sequence|asked|edition)$|(file|password)$/
/** What a search says of the way a form is sent, and nothing of what it answers. */
const OF_THE_WAY = /^(_.*|index|lang)$/

/** Keyed: nobody who reads the database can try out what was said. */
function saidIn({ pathname, searchParams }: URL, fields: FormData, photos: Record<string, string> = {}) {
  const said = [...fields].filter(([name, value]) => typeof value === 'string' && !PASSING.test(name))
  const where = [...searchParams].filter(([name]) => !OF_THE_WAY.test(name))
  const words = [...where, ...said.map(([name, value]) => [name, photos[name] ?? value])]
  return keyedDigest(`sent ${pathname.replace(/\.data$/, '')} ${JSON.stringify(words)}`)
}
