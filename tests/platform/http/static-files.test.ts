import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicUrl } from '#app/platform/env.server.ts'
import { frontDoor, type Middleware } from '#app/platform/http/front-door.server.ts'
import { staticFiles } from '#app/platform/http/static-files.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'verso-static-'))
let server: Server
let assets: Middleware
beforeAll(async () => {
  for (const name of ['a.css', 'gone.css']) writeFileSync(join(folder, name), 'a { color: red }')
  assets = staticFiles(folder, () => {})
  const file: Middleware = (req, res, next) => assets(req, res, next)
  server = frontDoor(file, async () => new Response('no such page', { status: 404 }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

async function asked(path: string, range?: string) {
  const { port } = server.address() as AddressInfo
  const headers = { host: publicUrl.host, ...(range && { range }) }
  const { request } = await import('node:http')
  const asking = request({ port, path, headers, agent: false })
  asking.end()
  const [answer] = await once(asking, 'response')
  let body = ''
  for await (const piece of answer) body += piece
  return { status: answer.statusCode, body }
}

test.each([
  ...['bytes=5-1', 'bytes=2-1', 'bytes=0-18446744073709551615', 'bytes=-1', 'bytes=99999999-', 'bytes=a-b'],
  ...['bytes=0-0', 'bytes=1e3-1', 'bytes=-9007199254740993', 'chunks=5-1', 'bytes=0x5-1', '-', ''],
])('a file is given whole, and to all who come after, whatever part is asked for: %s', async (range) => {
  expect(await asked('/a.css', range)).toEqual({ status: 200, body: 'a { color: red }' })
  expect(await asked('/a.css')).toEqual({ status: 200, body: 'a { color: red }' })
})

test('a file that is gone since the start is not there, and the others still are', async () => {
  rmSync(join(folder, 'gone.css'))
  expect(await asked('/gone.css')).toEqual({ status: 404, body: 'no such page' })
  expect((await asked('/a.css')).status).toBe(200)
})

test('a part of the server that throws costs one request', async () => {
  const whole = assets
  assets = () => {
    throw new Error('a bug')
  }
  expect((await asked('/a.css')).status).toBe(500)
  assets = whole
  expect((await asked('/a.css')).status).toBe(200)
})
