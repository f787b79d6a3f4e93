import { randomBytes } from 'node:crypto'
import { aTip } from '../../support/typed-tip.mjs'

/** What an answer was; `fault` where it should not have been. */
export type Told = { status: number; took: number; body?: string; mayBeKept?: boolean; fault?: string }
export type Writer = { cookie: string; tip: string }

const UNKNOWN = 'not known whether it was kept'

/** A member, and a tip to reply to. */
export async function tipAndWriter(url: string): Promise<Writer> {
  const typed = { name: 'ann', email: 'ann@example.org', password: 'a long enough sentence' }
  const joined = await send(url, '/sign-up', typed)
  const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!
  const published = await send(url, '/tips/new', { ...aTip, do: 'publish' }, cookie)
  const location = published.headers.get('location')
  if (!location) throw new Error(`No tip: ${published.status} ${await published.text()}`)
  return { cookie, tip: location.split('#')[0]!.split('-').at(-1)! }
}

/** One of the ways to ask: pages with and without a session, their data, a file, a form. */
export function askingFor(url: string, { cookie, tip }: Writer, n: number): () => Promise<Told> {
  const reads = ['/', '/search?q=back', '/tips/new', '/search.data?q=back', '/questions', '/apps.atom']
  const path = reads[n % (reads.length * 2)]
  if (path)
    return () => judged(fetch(url + path, { headers: { cookie }, signal: limit(), redirect: 'manual' }))
  return () => {
    const body = `It works on mine too: ${randomBytes(8).toString('hex')}`
    return judged(send(url, `/threads/${tip}/replies`, { body, language: 'en' }, cookie), body)
  }
}

async function judged(asking: Promise<Response>, body?: string): Promise<Told> {
  const from = performance.now()
  const took = () => Math.round(performance.now() - from)
  try {
    const answer = await asking
    const { status } = answer
    const text = await answer.text()
    const fault = faultOf(answer, text, body)
    return { status, took: took(), body, fault, mayBeKept: status === 503 && text.includes(UNKNOWN) }
  } catch (error) {
    return { status: 0, took: took(), body, fault: `no answer: ${(error as Error).message}`, mayBeKept: true }
  }
}

function faultOf({ status, headers, url }: Response, text: string, body?: string) {
  const path = new URL(url).pathname.replace(/[0-9a-z]{20,}/, '…')
  if (status === 503 && !headers.get('retry-after')) return `503 without Retry-After at ${path}`
  if (status === 503 && body && !text.includes(body)) return `503 without what was typed at ${path}`
  return [200, 302, 503].includes(status) ? undefined : `${status} at ${path}`
}

function send(url: string, path: string, form: Record<string, string>, cookie = '') {
  const headers = { origin: url, cookie }
  const body = new URLSearchParams(form)
  return fetch(url + path, { method: 'POST', headers, body, redirect: 'manual', signal: limit() })
}

function limit() {
  return AbortSignal.timeout(30_000)
}
