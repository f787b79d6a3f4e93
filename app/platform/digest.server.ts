import { createHash, createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from './env.server.ts'

/** SHA-256 in lower-case hex: what is stored of tokens, and of rows to see whether they changed. */
export function digest(text: string | Uint8Array) {
  return createHash('sha256').update(text).digest('hex')
}

/** What is digested of a Json column: PostgreSQL keeps its keys in an order of its own. */
export function orderedJson(value: object) {
  return JSON.stringify(value, inOrder)
}

function inOrder(_: string, value: unknown) {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

/** A digest only this installation can make: of client addresses, so that none is kept in clear. */
export function keyedDigest(text: string) {
  secret ??= loadSecret()
  return createHmac('sha256', secret).update(text).digest('hex')
}

let secret: string | undefined

/** Made on the first start, readable by the owner only. */
export function loadSecret() {
  const file = join(env.DATA_DIR, 'secrets.json')
  mkdirSync(env.DATA_DIR, { recursive: true })
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify({ secret: randomBytes(32).toString('hex') }), {
      mode: 0o600,
      flag: 'wx',
    })
  }
  chmodSync(file, 0o600)
  return (JSON.parse(readFileSync(file, 'utf8')) as { secret: string }).secret
}
