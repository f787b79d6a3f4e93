import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import type { FormReply } from '#app/web/handlers.server.ts'

type Wishes = {
  /** Who asks; a visitor if nobody is named. */
  as?: Member
  /** What a form holds: then it is sent by POST. */
  typed?: Record<string, string | File> | FormData
  method?: string
  headers?: Record<string, string>
  params?: Record<string, string>
}

/** A request as a loader or an action gets it, and the headers its answer will carry besides its own. */
export async function aRequest(path = '/', { as, typed, method, headers = {}, params = {} }: Wishes = {}) {
  const cookie = as ? [(await openSession(as.id)).split(';')[0]!] : []
  const cookies = [headers.cookie ?? [], cookie].flat().join('; ')
  const request = new Request(`http://localhost:3000${path}`, {
    method: method ?? (typed ? 'POST' : 'GET'),
    body: typed && formOf(typed),
    headers: { ...headers, ...(cookies && { cookie: cookies }) },
  })
  const asked: Asked = { clientAddress: '192.0.2.7', answer: new Headers() }
  const args = { request, params, context: asked } as unknown as LoaderFunctionArgs
  return { request, asked, answer: asked.answer, args }
}

/** What a handler answered or threw, in one shape: status, headers, and the data of the page. */
export async function answered(work: Promise<unknown>) {
  const given = await work.catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (given instanceof Response) return { status: given.status, headers: given.headers, data: undefined }
  const { data, init } = given as { data: unknown; init: ResponseInit | null }
  return { status: init?.status ?? 200, headers: new Headers(init?.headers), data }
}

type Handler = (args: LoaderFunctionArgs) => Promise<unknown>

/** A request, and what came of it: where it leads, or the form that came back. */
export async function sent(handler: Handler, path: string, wishes: Wishes) {
  const { args } = await aRequest(path, wishes)
  const { status, headers, data } = await answered(handler(args))
  return { status, location: headers.get('location'), reply: data as FormReply }
}

function formOf(typed: Record<string, string | File> | FormData) {
  if (typed instanceof FormData) return typed
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}
