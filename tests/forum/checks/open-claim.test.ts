import { expect, test } from 'vitest'
import { openClaim } from '#app/forum/checks/open-claim.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

test('what is opened twice stays as it was opened first', async () => {
  const opened = { id: newId(), kind: 'APP' as const, threadId: null, demo: false, at: now() }
  for (const { id: authorId } of [await ann(), await ben()])
    await transact((tx) => openClaim(tx, { ...opened, authorId }))
  expect(await db.claim.findMany()).toMatchObject([{ authorId: (await ann()).id, revision: 1 }])
})

test('what several open at the same time is there once', async () => {
  const opened = { kind: 'APP' as const, threadId: null, demo: false, at: now() }
  const { id: authorId } = await ann()
  const ids = Array.from({ length: 10 }, () => newId())
  for (const id of ids)
    await Promise.all(
      Array.from({ length: 8 }, () => transact((tx) => openClaim(tx, { ...opened, id, authorId }))),
    )
  expect(await db.claim.count()).toBe(ids.length)
})
