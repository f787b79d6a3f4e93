import { expect } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import type { acts } from '#app/forum/moderation/decide/act.ts'
import { db } from './database.ts'
import { ben, someone } from './people.ts'

export const max = () => someone('max', { role: 'MODERATOR' })
export const ada = () => someone('ada', { role: 'ADMIN' })
export const offTopic = { rule: 'off-topic' } as const

type Try = (by: Actor) => Promise<unknown>

/** That a visitor and a member are refused. */
export async function expectStaffOnly(act: Try) {
  await expect(act(visitor)).rejects.toThrow('signIn')
  await expect(act(await ben())).rejects.toThrow('moderation.staffOnly')
}

/** Of two who do the same at once one is told so, and there is one decision. */
export async function expectOneOfTwo(key: keyof typeof acts, both: Try, first: Actor, second: Actor) {
  const done = await Promise.allSettled([first, second].map(both))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count({ where: { act: key } })).toBe(1)
}

/** The latest decision, with what it took back marked so. */
export async function expectUndone(done: { id: string }, undone: { undoesId: string | null }) {
  expect(undone.undoesId).toBe(done.id)
  expect((await db.decision.findUniqueOrThrow({ where: { id: done.id } })).undoneAt).not.toBeNull()
}
