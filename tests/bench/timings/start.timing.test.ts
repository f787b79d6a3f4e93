import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { median } from '#tests/support/ratio.ts'
import { startForum } from '#tests/support/starter.ts'

// Three seconds on two quiet cores, where bare Node takes 0.05.
test('a start with nothing changed takes no longer than sixty starts of bare Node', async () => {
  const first = await startForum({})
  await first.open
  first.child.kill()
  await first.ended

  const bare = Array.from({ length: 7 }, () => timeOf(() => execFileSync(process.execPath, ['-e', '0'])))
  const began = performance.now()
  const second = await startForum({})
  expect(await second.open).toBe(true)

  expect((performance.now() - began) / median(bare)).toBeLessThan(60)
  second.child.kill()
  await second.ended
})

function timeOf(act: () => void) {
  const start = performance.now()
  act()
  return performance.now() - start
}
