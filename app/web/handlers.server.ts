import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '#app/forum/accounts/actor.ts'
import { Refusal, type RefusalKind } from '#app/forum/refusal.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { actorFrom } from './actor.server.ts'
import { fieldsIn, parsed } from './fields.server.ts'
import { imeiFaults, unechoed } from './imei.server.ts'
import { ownPath } from './own-path.ts'
import { redirect } from './redirect.ts'

export type Question = {
  actor: Actor
  params: LoaderFunctionArgs['params']
  url: URL
  request: Request
  asked: Asked
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
    const submission = parsed(await fieldsIn(question), schema)
    const values = withoutFiles(submission.payload)
    const wrong = submission.status === 'success' ? null : submission.error
    const faults = { ...faultsIn(wrong), ...imeiFaults(values, 'build fields') }
    if (submission.status !== 'success' || Object.keys(faults).length > 0)
      return comeBack({ values, faults }, 422, question)
    try {
      return await perform({ ...question, input: submission.value as z.output<Schema> })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
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

export async function questionOf({ request, params, context }: LoaderFunctionArgs): Promise<Question> {
  const asked = context as unknown as Asked
  return { actor: await actorFrom(request, asked), params, url: new URL(request.url), request, asked }
}

export function refusedForm(refusal: Refusal, values: FormReply['values'], question: Question) {
  const { fields = {}, values: about, retryAfter } = refusal.more
  if (retryAfter) question.asked.answer.set('retry-after', String(retryAfter))
  const reply = { values, faults: fields, because: refusal.because, about, signIn: refusal.kind === 'signIn' }
  return comeBack(reply, statusOf[refusal.kind], question)
}

/** The form again, with what was typed. The loaders of its page run after this and are told. */
export function comeBack(given: FormReply, status: number, { asked }: Question) {
  const reply = unechoed(given)
  asked.refused = reply
  return data<FormReply>(reply, { status })
}

export function answer(error: unknown, { request, url, asked }: Question) {
  if (!(error instanceof Refusal)) return error
  const { kind, because, more } = error
  const reply = asked.refused as FormReply | undefined
  const to = kind === 'signIn' ? `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}` : more.to
  if (to && request.method === 'GET' && !reply) return redirect(to, more.to ? 301 : 302)
  if (more.retryAfter) asked.answer.set('retry-after', String(more.retryAfter))
  return data<Said>({ because, about: more.values, link: more.link, reply }, { status: statusOf[kind] })
}

const statusOf = {
  signIn: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  invalid: 422,
  tooMany: 429,
} satisfies Record<RefusalKind, number>

export function faultsIn(error: Record<string, string[] | null> | null): FormReply['faults'] {
  const entries = Object.entries(error ?? {}).filter(([, messages]) => messages?.length)
  return Object.fromEntries(entries) as FormReply['faults']
}

/** What goes back into the page: never a password, never a file. */
function withoutFiles(payload: Record<string, unknown>): Record<string, unknown> {
  const dropped = (name: string, value: unknown) => value instanceof File || name === 'password'
  return JSON.parse(JSON.stringify(payload, (name, value) => (dropped(name, value) ? undefined : value)))
}
