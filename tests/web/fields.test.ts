import { expect, test } from 'vitest'
import { fieldsIn } from '#app/web/fields.server.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

async function read(typed: Record<string, string>) {
  const { request, asked } = await aRequest('/notes', { typed })
  return fieldsIn({ request, asked })
}

test('fields come as they were typed, without the sign PostgreSQL keeps in no text', async () => {
  const fields = await read({ 'steps[0].text': 'a\0b', 'scores.battery-cost': '5', do: 'publish' })
  expect([...fields]).toEqual([
    ['steps[0].text', 'ab'],
    ['scores.battery-cost', '5'],
    ['do', 'publish'],
  ])
})

test.each(['\u3164'.repeat(12), '\u2800\u200b\u200d', '\u115f \u1160', '\ufeff\u2060', '\u0301\u0302'])(
  'what shows nothing is nothing: %j',
  async (text) => {
    expect((await read({ body: text })).get('body')).toBe('')
    expect((await read({ body: `a${text}` })).get('body')).toBe(`a${text}`)
  },
)

test('nothing turns a text round, and spaces stay what they are', async () => {
  const fields = await read({ title: '\u202etxet\u2066 eht\u2069', password: '   ' })
  expect([...fields.values()]).toEqual(['txet eht', '   '])
})

const command = { type: 'update', payload: { name: 'z', index: 60_000_000, value: 'a' } }

test.each<Record<string, string>>([
  { __intent__: JSON.stringify(command) },
  { __intent__: JSON.stringify({ type: 'insert', payload: { name: 'steps' } }) },
  { __intent__: '{' },
  { __state__: '{' },
  { __state__: '{}' },
  { 'x.__intent__': '' },
  { 'steps[99999999].text': 'a' },
  { 'accepted.toString': '1' },
  { 'steps[__proto__].text': 'a' },
  { 'constructor.prototype.a': '1' },
  { valueOf: '1' },
  { [`a${'.a'.repeat(20)}`]: '1' },
  { ['a'.repeat(101)]: '1' },
])('%o is no form of ours', async (typed) => {
  expect(await answered(read(typed))).toMatchObject({ status: 400, data: { because: 'web.unreadable' } })
})

test('a form of more fields than fit is too much', async () => {
  const many = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`f${at}`, '']))
  expect(await answered(read(many))).toMatchObject({ status: 413, data: { because: 'web.tooMuch' } })
})
