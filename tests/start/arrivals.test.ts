import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { arrivals } from '../../prisma/start/arrivals.mjs'

let root: string
const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' } as const

beforeEach(() => {
  root = mkdtempSync(join(process.env.DATA_DIR!, 'clone-'))
})

test('packages are counted as they arrive, against what the lock file wants', () => {
  lock({ '': {}, 'node_modules/react': {}, 'node_modules/react/node_modules/old': {} })
  const count = arrivals(false, root, machine)
  expect(count()).toBe('0 of 2 packages have arrived')

  arrive('node_modules/react')
  expect(count()).toBe('1 of 2 packages have arrived')
  arrive('node_modules/react/node_modules/old')
  expect(count()).toBe('2 of 2 packages have arrived')
})

test('what is for other machines, for developers or a mere link is not waited for', () => {
  lock({
    'node_modules/react': {},
    'node_modules/windows': { os: ['win32'] },
    'node_modules/arm': { cpu: ['arm64'] },
    'node_modules/musl': { os: ['linux'], libc: ['musl'] },
    'node_modules/not-here': { os: ['!linux'] },
    'node_modules/here': { os: ['!win32'], cpu: ['any'], libc: ['glibc'] },
    'node_modules/vitest': { dev: true },
    'node_modules/sqlite': { link: true },
    'prisma/sqlite': {},
  })

  expect(arrivals(false, root, machine)()).toBe('0 of 2 packages have arrived')
  expect(arrivals(true, root, machine)()).toBe('0 of 3 packages have arrived')
})

function lock(packages: object) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
}

function arrive(path: string) {
  mkdirSync(join(root, path), { recursive: true })
  writeFileSync(join(root, path, 'package.json'), '{}')
}
