import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function startWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  return import('#app/platform/env.server.ts')
}

test('with nothing set, the forum is a file under data/ and a door on this machine', async () => {
  const { env, publicUrl, secure } = await startWith({ DATABASE_URL: '', DATA_DIR: '' })

  expect(env).toMatchObject({
    DATABASE_URL: 'file:./data/forum.db',
    PORT: 3000,
    HOST: '127.0.0.1',
    TRUST_PROXY: 0,
  })
  expect([publicUrl.href, secure]).toEqual(['http://localhost:3000/', false])
})

test('the public address follows the port, unless it is given', async () => {
  expect((await startWith({ PORT: '4000' })).publicUrl.origin).toBe('http://localhost:4000')
  const { publicUrl, secure } = await startWith({ PUBLIC_URL: 'https://verso.example' })
  expect([publicUrl.origin, secure]).toEqual(['https://verso.example', true])
})

test.each([
  ['DATABASE_URL', 'mysql://localhost/forum', 'file: or postgresql://'],
  ['PORT', '99999', 'PORT'],
  ['PORT', 'three', 'PORT'],
  ['PUBLIC_URL', 'verso.example', 'https://verso.example'],
  ['SIGN_UP', 'maybe', 'SIGN_UP'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY'],
])('%s=%s stops the start and is named', async (name, value, sentence) => {
  const refused = startWith({ [name]: value })

  await expect(refused).rejects.toMatchObject({
    name: 'RefusalToStart',
    message: expect.stringContaining(sentence),
  })
})

test('limits are lifted on the loopback only', async () => {
  expect((await startWith({ PACE: 'unlimited' })).env.PACE).toBe('unlimited')
  await expect(startWith({ PACE: 'unlimited', HOST: '0.0.0.0' })).rejects.toThrow('on the loopback only')
})

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.2', false],
  ['127.example.com', false],
])('%s is of this machine: %s', async (host, answer) => {
  const { isLoopback } = await startWith({})

  expect(isLoopback(host)).toBe(answer)
})
