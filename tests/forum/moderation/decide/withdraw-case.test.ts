import { expect, test } from 'vitest'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { withdrawCase } from '#app/forum/moderation/decide/withdraw-case.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

const asked = { kind: 'tag', subject: { kind: 'thread', id: 't' } } as const

test('what is asked no longer waits no longer, and nobody decided it', async () => {
  await transact((tx) => openCase(tx, { ...asked, priority: 1 }))
  await transact((tx) => openCase(tx, { ...asked, kind: 'danger', priority: 1 }))
  await transact((tx) => withdrawCase(tx, asked))
  await transact((tx) => withdrawCase(tx, asked))
  expect(await db.case.findMany({ where: { open: 1 } })).toMatchObject([{ kind: 'danger' }])
  expect(await db.case.findMany({ where: { kind: 'tag' } })).toMatchObject([
    { closedById: null, decisionId: null, version: 2 },
  ])
  expect(await db.caseLine.findMany({ where: { what: 'withdrawn' } })).toHaveLength(1)
})
