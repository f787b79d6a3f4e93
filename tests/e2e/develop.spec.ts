import { rmSync } from 'node:fs'
import { openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field } from './writing.ts'

// As in a fresh clone: before the server starts, since it is read there.
rmSync('node_modules/.vite', { recursive: true, force: true })
test.use({ words: ['dev'] })

test('the first page of a developer comes alive as it is, from the sources', async ({ page, forum }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  await join(page, forum)
  await openComposer(page, '/questions/new')
  await field(page, 'title').fill('Does it come alive?')
  await expect(page.getByText('Saved here and on the server')).toBeVisible()
  expect(faults).toEqual([])
  expect(forum.said().err).not.toContain('ERROR')
})
