import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { copying } from '#app/platform/db/copying.server.ts'
import { anEmptyForum } from '#tests/support/backups.ts'

test('a server that keeps nothing of its mark is open as long as it lives, whatever garbage is collected', async () => {
  const { database } = (await anEmptyForum()).place
  const script = `import { markOpen } from '#app/platform/db/open-mark.server.ts'
    await markOpen(process.argv[1])
    for (let n = 0; n < 10; n++) await gc({ execution: 'async' })
    console.log('open'); setInterval(() => {}, 1000)`
  const words = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', script, database]
  const other = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')

  await expect((await copying()).close(database)).rejects.toThrow('The forum is open')
})
