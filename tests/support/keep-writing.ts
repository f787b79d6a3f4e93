import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/**
 * A process that goes on adding two rows at a time, each two in one transaction, until it is stopped. `more` answers
 * once it has added more than when it was asked.
 */
export async function writing(place: string) {
  const child = spawn(process.execPath, ['tests/support/write-pairs.mjs', place], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const more = async () => {
    child.stdin.write('more\n')
    if ((await lines.next()).done) throw new Error('It writes no more')
  }
  await more()
  return {
    more,
    async stop() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
