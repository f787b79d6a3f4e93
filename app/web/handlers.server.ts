import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import { type Refusal, SPENT } from '#app/forum/refusal.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { asOne } from '#app/platform/unavailable.server.ts'
import { fieldsIn, parsed } from './fields.server.ts'
import { imeiFaults, unechoed } from './imei.server.ts'
import { type OnceOptions, once } from './once.server.ts'
import { pageBefore } from './own-path.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'
import { redirect } from './redirect.ts'
import { refusalIn, refusalOr, statusOf } from './refusal-in.server.ts'
import type { FormReply, Said } from './said.ts'
import { faultsIn, withoutFiles } from './typed.server.ts'

export type Question = {
  actor: Actor
  params: LoaderFunctionArgs['params']
  url: URL
  request: Request
  asked: Asked
  /** Why the database cannot say who asks. */
  unknown?: Refusal
}

export type { FormReply, Said } from './said.ts'

/** A loader that knows who asks and answers refusals with their status. */
export function page<Data>(read: (question: Question) => Promise<Data>) {
  return async (args: LoaderFunctionArgs) => {
    const question = await questionOf(args)
    try {
      insistOnKnowing(question)
      return await read(question)
    } catch (error) {
      throw answer(error, question)
    }
  }
}

type Given<Schema extends z.ZodType> = Question & { input: z.output<Schema> }
export type OnceFor<Schema extends z.ZodType> = (given: Given<Schema>) => OnceOptions

/** An action that reads one form. What the schema or the forum refuses returns to its field, with what was typed. */
export function form<Schema extends z.ZodType>(
  schema: Schema,
  perform: (given: Given<Schema>) => Promise<Response | ReturnType<typeof comeBack>>,
  onceFor: OnceFor<Schema> = () => ({}),
) {
  return async (args: ActionFunctionArgs) => {
    postOnly(args.request)
    const question = await questionOf(args)
    const fields = await fieldsIn(question)
    const submission = parsed(fields, schema)
    const values = withoutFiles(submission.payload)
    const wrong = submission.status === 'success' ? null : submission.error
    const faults = { ...faultsIn(wrong), ...imeiFaults(values, 'build fields') }
    if (submission.status !== 'success' || Object.keys(faults).length > 0)
      return comeBack({ values, faults }, 422, question)
    try {
      insistOnKnowing(question)
      await insistOnWriter(question.actor, fields.get('writer'))
      const given = { ...question, input: submission.value as z.output<Schema> }
      return await asOne(() => once(question, fields, () => perform(given), onceFor(given)))
    } catch (error) {
      return refusedForm(error, values, question)
    }
  }
}

/** To the page the form was on: never elsewhere. `anchor` names the part of it that changed. */
export function back(question: Question, anchor = '') {
  return redirect(pageBefore(question) + anchor)
}

export function postOnly(request: Request) {
  if (request.method === 'POST') return
  throw data<Said>({ because: 'web.wrongMethod' }, { status: 405, headers: { allow: 'POST' } })
}

export function refusedForm(error: unknown, typed: FormReply['values'], question: Question) {
  const { kind, because, more } = refusalIn(error)
  const { fields: faults = {}, values: about, retryAfter, link, now } = more
  if (retryAfter) question.asked.answer.set('retry-after', String(retryAfter))
  const values = { ...typed }
  // Sent again from here it is something new, under a key of its own; or an edit of what is there by now.
  if (because === SPENT) values.sending = newToken()
  if (now) Object.assign(values, now.fields, { edition: String(now.edition) })
  const signIn = kind === 'signIn' || more.signIn
  const reply = { values, faults, because, about, signIn, link, now: now?.text }
  return comeBack(reply, statusOf[kind], question)
}

/** The form again, with what was typed. The loaders of its page run after this and are told. */
export function comeBack(given: FormReply, status: number, { asked }: Question) {
  const reply = unechoed(given)
  asked.refused = reply
  return data<FormReply>(reply, { status })
}

export function answer(error: unknown, { request, url, asked }: Question) {
  const refusal = refusalOr(error)
  if (!refusal) return error
  const { kind, because, more } = refusal
  const reply = asked.refused as FormReply | undefined
  const to = kind === 'signIn' ? `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}` : more.to
  if (to && request.method === 'GET' && !reply) return redirect(to, more.to ? 301 : 302)
  if (more.retryAfter) asked.answer.set('retry-after', String(more.retryAfter))
  return data<Said>({ because, about: more.values, link: more.link, reply }, { status: statusOf[kind] })
}
