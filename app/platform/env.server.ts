import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { RefusalToStart } from './refusal-to-start.ts'

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/, 'must begin with file: or postgresql://')
    .default('file:./data/forum.db'),
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((path) => resolve(path)),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a full address such as https://verso.example' })
    .optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
  SIGN_UP: z.enum(['open', 'closed']).default('open'),
  DEMO: z.enum(['0', '1']).default('1'),
  /** `unlimited` lifts rate limits and newcomer caps: for the bench and the tests, on loopback only. */
  PACE: z.enum(['normal', 'unlimited']).default('normal'),
})

/** The environment, read once and here only: a wrong setting stops the start, not a request. */
export const env = read()
export const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`)
/** With PORT=0 the system chooses, and only who listens knows which. */
export function listensAt(port: number) {
  env.PORT = port
  if (!env.PUBLIC_URL) publicUrl.port = String(port)
}

export const secure = publicUrl.protocol === 'https:'

function read() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    throw new RefusalToStart(`${path.join('.')} ${message}; correct it in the environment and start again.`)
  }
  if (parsed.data.PACE === 'unlimited' && !isLoopback(parsed.data.HOST)) {
    throw new RefusalToStart('PACE=unlimited works on the loopback only: take it away, or HOST with it.')
  }
  return parsed.data
}

export function isLoopback(host: string) {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
