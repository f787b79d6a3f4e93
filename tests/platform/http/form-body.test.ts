import { expect, test } from 'vitest'
import { formIn } from '#app/platform/http/form-body.server.ts'
import { LINES, PHOTOS, TooMuch } from '#app/platform/http/takes.ts'
import { costOf } from '#tests/support/cost.ts'

const plain = 'application/x-www-form-urlencoded'

function sent(body: BodyInit, type?: string) {
  const headers: Record<string, string> = type ? { 'content-type': type } : {}
  return new Request('http://localhost/', { method: 'POST', body, headers })
}

function parts(...given: string[]) {
  return sent(
    `${given.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`,
    'multipart/form-data; boundary=x',
  )
}
const field = (name: string, value: string) =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`

test('a form is read as it was typed, whichever way it is sent', async () => {
  const typed = new FormData()
  for (const [name, value] of [
    ['title', '背屏 & "quotes"'],
    ['steps[0].text', 'one\r\ntwo'],
    ['empty', ''],
    ['twice', 'a'],
    ['twice', 'b'],
    ['a "name"', '+%='],
  ] as const)
    typed.append(name, value)
  const urlencoded = sent(new URLSearchParams([...typed] as [string, string][]), `${plain};charset=UTF-8`)
  expect([...(await formIn(sent(typed)))!]).toEqual([...typed])
  expect([...(await formIn(urlencoded))!]).toEqual([...typed])
})

test('a file arrives with its name, its type and all its bytes', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
  const typed = new FormData()
  typed.set('photo', new File([bytes], 'a "b" 背.jpg', { type: 'image/jpeg' }))
  const fields = (await formIn(sent(typed), PHOTOS))!
  const photo = fields.get('photo') as File
  expect([photo.name, photo.type]).toEqual(['a "b" 背.jpg', 'image/jpeg'])
  expect(new Uint8Array(await photo.arrayBuffer())).toEqual(bytes)
  const none = (await formIn(parts(field('a"; filename="', ''))))!.get('a')
  expect(none).toMatchObject({ name: '', size: 0 })
})

test.each([
  ['a form with more fields than its address takes', sent('a=1&'.repeat(64), plain)],
  ['a million fields', sent('a=1&'.repeat(60_000), plain)],
  ['more text than its address takes', sent(`a=${'b'.repeat(LINES.text)}`, plain)],
  ['more parts', parts(...Array.from({ length: 65 }, () => field('a', '1')))],
  ['as many empty files', parts(...Array.from({ length: 65 }, () => field('a"; filename="', '')))],
])('%s is too much', async (_, request) => {
  await expect(formIn(request)).rejects.toThrow(TooMuch)
})

test('where photos go, what is typed beside them is bounded for itself', async () => {
  const long = 'b'.repeat(PHOTOS.text)
  await expect(formIn(parts(field('a', long)), PHOTOS)).rejects.toThrow(TooMuch)
  expect(await formIn(parts(field('a"; filename="a.jpg', long)), PHOTOS)).not.toBeNull()
})

test.each([
  ['JSON', sent('{}', 'application/json')],
  ['text', sent('a=1', 'text/plain')],
  ['nothing', new Request('http://localhost/', { method: 'POST' })],
  ['parts without a boundary', sent('--x\r\n', 'multipart/form-data')],
  ['no parts', sent('nothing of the kind', 'multipart/form-data; boundary=x')],
  ['a part cut short', sent(`--x\r\n${field('a', 'cut')}`, 'multipart/form-data; boundary=x')],
  ['a part without a name', parts('Content-Type: text/plain\r\n\r\na')],
  [
    'a part whose headers never end',
    parts(`Content-Disposition: form-data; name="a"; ${'b'.repeat(4000)}\r\n\r\n1`),
  ],
  [
    'parts one in another',
    parts(`Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n${field('a', '1')}\r\n--y--`),
  ],
])('%s is no form', async (_, request) => {
  expect(await formIn(request)).toBeNull()
})

test.each(['a=b&c=d', '%61%62', '\r\n--', '\r\n--y\r\n', '\r\n\r\n'])(
  'what is read costs by its bytes alone, also where it is all %j',
  async (piece) => {
    const cost = (bytes: number) => {
      const body = field('a"; filename="', piece.repeat(bytes / piece.length))
      return costOf(() => formIn(parts(body), PHOTOS))
    }
    const once = await cost(1 << 21)
    expect(await cost(1 << 23)).toBeLessThan(12 * Math.max(once, 5))
  },
)
