import { type Forum, knock } from './knock.ts'

export const transports = ['document', '_data', '.data'] as const
export type Transport = (typeof transports)[number]

type Asked = {
  route: string
  address: string
  method: 'GET' | 'POST'
  cookie: string
  form?: Record<string, string>
  /** Bytes of a photo that go along. */
  photo?: Uint8Array<ArrayBuffer>
}

/** What became of a request, as far as rights go. */
export type Outcome = 'done' | 'refused' | 'absent' | 'no such way' | 'broken'

export async function ask(forum: Forum, how: Transport, asked: Asked): Promise<Outcome> {
  const { method, cookie } = asked
  const body = method === 'POST' ? bodyOf(asked) : undefined
  const { status, headers, text } = await knock(forum, addressFor(how, asked), { method, cookie, body })
  return outcomeOf(status, headers.get('location') ?? '', text)
}

function bodyOf({ form, photo }: Asked) {
  if (!photo) return new URLSearchParams(form)
  const body = new FormData()
  body.set('photo', new Blob([photo]), 'photo.jpg')
  return body
}

/** The page itself, Remix's older way to its data, and the way its scripts take. */
function addressFor(how: Transport, { route, address }: Asked) {
  if (how === 'document') return address
  const [path, search] = address.split('?') as [string, string?]
  if (how === '.data') return `${path === '/' ? '/_root' : path}.data${search ? `?${search}` : ''}`
  const query = new URLSearchParams(search)
  query.set('_data', route.replace(/\.tsx?$/, ''))
  return `${path}?${query}`
}

function outcomeOf(status: number, location: string, body: string): Outcome {
  if (status >= 500) return 'broken'
  if (status === 401 || status === 403) return 'refused'
  if (status === 302 && location.startsWith('/sign-in')) return 'refused'
  // A redirect as the scripts read it.
  if (status === 202 && /"\/sign-in/.test(body)) return 'refused'
  if (status === 404 || status === 410) return 'absent'
  return status === 405 ? 'no such way' : 'done'
}
