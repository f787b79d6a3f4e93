import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'

class Accepted extends Error {}

/**
 * That nobody judges an objection against their own decision is held by the database itself: tried at every start, and
 * never kept.
 */
export async function insistOnAnotherJudge() {
  const [id, at, who] = [newId(), now(), newId()]
  const decision = { id, act: 'post.removed', subjectKind: 'post', subjectId: id, digest: '', at }
  const appeal = { id, authorId: who, text: '', language: 'en', at, decidedAgainstId: who, judgeId: who }
  try {
    await transact(async (tx) => {
      await tx.decision.create({ data: { ...decision, appeal: { create: appeal } } })
      throw new Accepted()
    })
  } catch (error) {
    if (error instanceof Accepted)
      throw new RefusalToStart(
        'The database lets staff judge objections against themselves: restore the constraint Appeal_another_judge.',
      )
    if (!/check|Appeal_another_judge/i.test(`${(error as Error).message}`)) throw error
  }
}
