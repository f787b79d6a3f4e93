import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { startForum } from '#tests/support/starter.ts'
import { withoutPassword } from '../../prisma/start/serve.mjs'
import { build } from '../../prisma/start/set-up.mjs'

const MINUTES = 60_000

beforeAll(() => build(), 3 * MINUTES)

test('a start says where the forum is, where its data lies and how to make the first administrator', async () => {
  const forum = await startForum({})
  const { child, said, open, ended } = forum

  expect(await open).toBe(true)
  expect((await fetch(`http://localhost:${forum.port}/`)).status).toBe(200)
  expect(said.out).toContain(process.env.DATA_DIR)
  expect(said.out).toContain('npm run admin -- create --name <name>')
  expect((statSync(join(process.env.DATA_DIR!, 'secrets.json')).mode & 0o777).toString(8)).toBe('600')
  child.kill('SIGTERM')
  await ended
})

test('where the forum has a public address, that one is said', async () => {
  const { child, said, open, ended } = await startForum({ PUBLIC_URL: 'https://verso.example' })

  expect(await open).toBe(true)
  expect(said.out).toContain('Verso is open at https://verso.example')
  child.kill('SIGTERM')
  await ended
})

test('the password of the database is not said', () => {
  expect(withoutPassword('postgresql://verso:s3cret@db.example/forum')).toBe('postgresql://db.example/forum')
  expect(withoutPassword('file:./data/forum.db')).toBe('file:./data/forum.db')
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'after %s the forum answers nobody new and is gone without fault',
  async (signal) => {
    const forum = await startForum({})
    const { child, open, ended } = forum
    expect(await open).toBe(true)
    const { port } = forum
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)

    child.kill(signal)

    expect(await ended).toBe(0)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
  },
)

test('where npm was ended and only its shell knows, the forum ends too', async () => {
  const env = { ...process.env, PORT: '0', DEMO: '0', npm_lifecycle_event: 'start' }
  const shell = spawn('sh', ['-c', 'node prisma/start.mjs; true'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  const port = await new Promise<string>((resolve) =>
    shell.stdout.on('data', (text) => {
      said += text
      const [, at] = /is open at \S+:(\d+)\n/.exec(said) ?? []
      if (at) resolve(at)
    }),
  )

  shell.kill('SIGTERM')

  const answers = () =>
    fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    )
  await expect.poll(answers).toBe(false)
})

test('a start with nothing changed does nothing over again', async () => {
  const first = await startForum({})
  await first.open
  first.child.kill()
  await first.ended
  const second = await startForum({})
  expect(await second.open).toBe(true)
  expect(second.said.out).not.toContain('…')
  second.child.kill()
  await second.ended
})
