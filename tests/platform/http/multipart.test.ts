import { expect, test } from 'vitest'
import { multipartFields } from '#app/platform/http/multipart.server.ts'
import { LINES } from '#app/platform/http/takes.ts'

const named = (name: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n`

test('what looks almost like the line between two parts belongs to the text', async () => {
  const text = '\r\n--x-\r\n--\r\nx--'
  const bytes = Buffer.from(`--xy\r\n${named('a')}${text}\r\n--xy\r\n${named('b')}\r\n--xy--`)
  expect([...(await multipartFields(bytes, 'xy', LINES))!]).toEqual([
    ['a', text],
    ['b', ''],
  ])
})

test('a field goes by its own name, not by what stands in the name of its file', async () => {
  const bytes = Buffer.from(
    '--x\r\ncontent-disposition: form-data; filename="name=b"; name="a"\r\n\r\n1\r\n--x--',
  )
  const fields = (await multipartFields(bytes, 'x', LINES))!
  expect([...fields.keys()]).toEqual(['a'])
  expect((fields.get('a') as File).name).toBe('name=b')
})
