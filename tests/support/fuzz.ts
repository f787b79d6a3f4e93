import { fieldsOf, oddNames, oddValues, parameters, rightValues } from './fuzz-words.ts'

/** Numbers that look drawn by lot, the same again for the same seed. */
export function lots(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const one = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)]!
  return { often: (share: number) => next() < share, upTo, one }
}
type Lots = ReturnType<typeof lots>

export type Scene = { paths: string[]; forms: string[]; ids: string[]; cookies: string[]; origin: string }

/** Some request to some address by somebody, hardly any of it as it should be. */
export function aRequestByLot(by: Lots, scene: Scene) {
  const post = by.often(0.5)
  const path = by.often(0.98)
    ? pathOf(by, scene, post)
    : by.one(['/%5c', '/%', '//', '/.data', '/__manifest?p=/', '/%E0%A4%A'])
  const headers = headersOf(by, scene)
  const body = post ? bodyOf(by, scene) : undefined
  if (typeof body === 'string') headers['content-type'] = by.one(bodyTypes)
  const url = `${scene.origin}${path}${queryOf(by, scene)}`
  return { url, method: post ? 'POST' : 'GET', headers, body }
}

const bodyTypes = [
  ...[
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=utf-16',
    'text/plain',
    '',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'multipart/form-data; boundary=',
    'application/json',
  ],
]

function pathOf(by: Lots, { paths, forms, ids }: Scene, post: boolean) {
  const named = by.one(post && by.often(0.95) ? forms : paths).replace(/:\w+|\*/g, (name) => {
    if (by.often(0.8)) return encodeURIComponent(by.one(known(name, ids)))
    return encodeURIComponent(oddIn(by)).slice(0, 9000)
  })
  if (by.often(0.8)) return named
  return named === '/' ? '/_root.data' : `${named}.data`
}

function known(name: string, ids: string[]) {
  const by: Record<string, string[]> = {
    ':phone': ['tiny-one', 'tiny-two'],
    ':use': ['clock'],
    ':tag': ['selfie'],
  }
  return (
    by[name] ?? { ':member': ['ann', 'ben', 'mo'], ':day': ['30', '90'], ':file': ['480.webp'] }[name] ?? ids
  )
}

function oddIn(by: Lots) {
  return by.one(oddValues).replace(/\p{Surrogate}/gu, '\ufffd')
}

function valueFor(by: Lots, { ids }: Scene) {
  return by.often(0.4) ? oddIn(by) : by.one(by.often(0.7) ? rightValues : ids)
}

function queryOf(by: Lots, scene: Scene) {
  const query = new URLSearchParams()
  for (let left = by.upTo(3); left > 0; left--)
    query.append(by.one(parameters), valueFor(by, scene).slice(0, 900))
  return query.size > 0 ? `?${query}` : ''
}

/** Also what a page would send of itself: nothing gets in without it. */
function headersOf(by: Lots, { cookies, origin }: Scene) {
  const latin = () =>
    oddIn(by)
      .replace(/[^\x20-\x7e\x80-\xff]/g, '')
      .slice(0, 2000)
  const headers: Record<string, string> = { origin }
  const cookie = by.one(cookies)
  headers.cookie = by.often(0.2) ? `${cookie}; lang=${latin()}; phone=${latin()}; ${latin()}` : cookie
  for (const name of ['accept-language', 'referer', 'if-none-match', 'user-agent', 'x-forwarded-for'])
    if (by.often(0.1)) headers[name] = latin()
  return headers
}

function bodyOf(by: Lots, scene: Scene) {
  if (by.often(0.05)) return oddIn(by)
  const body = by.often(0.6) ? new URLSearchParams() : new FormData()
  const ours = by.one(Object.values(fieldsOf))
  for (const name of ours) if (by.often(0.8)) body.append(name, valueFor(by, scene))
  for (let left = by.upTo(2); left > 0; left--)
    body.append(by.one(oddNames).replace('{}', by.one(ours)), valueFor(by, scene))
  if (body instanceof FormData && by.often(0.2))
    body.append('steps[0].file', new File([oddIn(by)], oddIn(by), { type: 'image/jpeg' }))
  return body
}
