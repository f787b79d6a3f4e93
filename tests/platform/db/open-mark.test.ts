import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { copying } from '#app/platform/db/copying.server.ts'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { anEmptyForum } from '#tests/support/backups.ts'

const close = async (place: string) => (await copying()).close(place)

test('any number of processes are at work at once, and the last of them keeps a restore out', async () => {
  const { database } = (await anEmptyForum()).place
  const [first, second] = [await markOpen(database), await markOpen(database)]

  await expect(close(database)).rejects.toThrow('The forum is open')
  await first()
  await expect(close(database)).rejects.toThrow('The forum is open')
  await second()
  await (await close(database)).letIn()
})

test('while a forum is restored nobody begins, and nobody restores it once more', async () => {
  const { database } = (await anEmptyForum()).place
  const closed = await close(database)

  await expect(markOpen(database)).rejects.toMatchObject({
    name: 'RefusalToStart',
    message: expect.stringContaining('is being restored'),
  })
  await expect(close(database)).rejects.toThrow()
  await closed.letIn()
  await (await markOpen(database))()
})

test('who is at work without saying so, with another program, keeps a restore out too', async () => {
  const forum = await anEmptyForum()
  await forum.ask('CREATE TABLE "Setting" (key TEXT PRIMARY KEY, value TEXT)')
  const { writing } = await import('#tests/support/keep-writing.ts')
  const writer = await writing(forum.place.database)
  await expect(close(forum.place.database)).rejects.toThrow('The forum is open')
  await writer.stop()
})

test('a process that is killed leaves no mark behind', async () => {
  const { database } = (await anEmptyForum()).place
  const script = `import { markOpen } from '#app/platform/db/open-mark.server.ts'
    await markOpen(process.argv[1]); console.log('open'); setInterval(() => {}, 1000)`
  const words = ['--import', 'tsx', '--input-type=module', '-e', script, database]
  const other = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  await expect(close(database)).rejects.toThrow('The forum is open')

  other.kill('SIGKILL')
  await once(other, 'exit')

  await expect.poll(() => close(database).then((closed) => closed.letIn())).toBeUndefined()
})
