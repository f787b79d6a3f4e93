import { existsSync } from 'node:fs'
import { fingerprint, isDone, once } from './fingerprint.mjs'
import { install } from './install.mjs'
import { runNode, step } from './run.mjs'
import { failed } from './sentence.mjs'

/** Each marker lies within what it speaks of, so that who throws that away throws the marker away too. */
const GENERATED = 'prisma/generated/fingerprint'
const BUILT = 'build/server/fingerprint'

const SCHEMA = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const SOURCES = ['app', 'prisma', 'public', 'package.json', 'package-lock.json', 'prisma.config.ts']
const SETTINGS = ['vite.config.ts', 'tailwind.config.ts', 'tsconfig.json']

/** Everything between a fresh clone and a forum that can be served; nothing where nothing changed. */
export async function setUp() {
  await install()
  await generate()
  await build()
}

export async function generate() {
  const wanted = fingerprint(SCHEMA)
  const clients = ['sqlite', 'postgresql'].map((engine) => `prisma/generated/${engine}/client.ts`)
  if (isDone(GENERATED, wanted) && clients.every((file) => existsSync(file))) return
  await step('Generating the database clients', () => once(GENERATED, wanted, generateBoth))
}

/** Neither address is ever connected to; Prisma wants to see one. */
async function generateBoth() {
  for (const url of ['file:./prisma/generated/none.db', 'postgresql://none:none@127.0.0.1:1/none']) {
    const env = { DATABASE_URL: url, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    await insistOn('prisma generate', 'node_modules/prisma/build/index.js', ['generate'], env)
  }
}

export async function build() {
  const wanted = fingerprint([...SOURCES, ...SETTINGS])
  if (isDone(BUILT, wanted) && existsSync('build/server/index.js')) return
  const remix = 'node_modules/@remix-run/dev/dist/cli.js'
  const work = async () => {
    await insistOn('remix vite:build', remix, ['vite:build'], { NODE_ENV: 'production' })
    await insistOn('compression', 'prisma/start/compress-assets.mjs', ['build/client/assets'])
  }
  await step('Building the forum', () => once(BUILT, wanted, work))
}

async function insistOn(name, file, words, env) {
  const end = await runNode(file, words, env)
  if (end.code !== 0) throw failed(name, end)
}
