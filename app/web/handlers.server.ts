import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '#app/forum/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/accounts/insist-on-writer.server.ts'
import type { Refusal } from '#app/forum/refusal.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { asOne } from '#app/platform/unavailable.server.ts'
import { fieldsIn, parsed } from './fields.server.ts'
import { imeiFaults, unechoed } from './imei.server.ts'
import { ownPath } from './own-path.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'
import { redirect } from './redirect.ts'
import { refusalIn, refusalOr, statusOf } from './refusal-in.server.ts'
import { withoutFiles } from './without-files.server.ts'

export type Question = {
  actor: Actor
  params: LoaderFunctionArgs['params']
  url: URL
  request: Request
  asked: Asked
  /** Why the database cannot say who asks. */
  unknown?: Refusal
}

/** What a refused form gets back: what was typed, and what is wrong beside which field. */
export type FormReply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Record<string, string | number>
  signIn?: boolean
}

/** What an error page is told. */
export type Said = {
  because: MessageKey
  about?: Record<string, string | number>
  link?: string
  /** A form that came back where its page is not for whoever sent it. */
  reply?: FormReply
}

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

/** An action that reads one form. What the schema or the forum refuses returns to its field, with what was typed. */
export function form<Schema extends z.ZodType>(
  schema: Schema,
  perform: (given: Question & { input: z.output<Schema> }) => Promise<Response | ReturnType<typeof comeBack>>,
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
      return await asOne(() => perform({ ...question, input: submission.value as z.output<Schema> }))
    } catch (error) {
      return refusedForm(error, values, question)
    }
  }
}

/** To the page the form was on: never elsewhere. `anchor` names the part of it that changed. */
export function back({ request, url }: Question, anchor = '') {
  const from = URL.parse(request.headers.get('referer') ?? '/', url)
  return redirect(ownPath(from?.origin === url.origin ? from.pathname + from.search : '/') + anchor)
}

export function postOnly(request: Request) {
  if (request.method === 'POST') return
  throw data<Said>({ because: 'web.wrongMethod' }, { status: 405, headers: { allow: 'POST' } })
}

export function refusedForm(error: unknown, values: FormReply['values'], question: Question) {
  const refusal = refusalIn(error)
  const { fields = {}, values: about, retryAfter } = refusal.more
  if (retryAfter) question.asked.answer.set('retry-after', String(retryAfter))
  const signIn = refusal.kind === 'signIn' || refusal.more.signIn
  const reply = { values, faults: fields, because: refusal.because, about, signIn }
  return comeBack(reply, statusOf[refusal.kind], question)
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

export function faultsIn(error: Record<string, string[] | null> | null): FormReply['faults'] {
  const entries = Object.entries(error ?? {}).filter(([, messages]) => messages?.length)
  return Object.fromEntries(entries) as FormReply['faults']
}
