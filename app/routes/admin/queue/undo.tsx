import { z } from 'zod'
import { takeBack, takeBackBatch } from '#app/forum/moderation/cases/take-back.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back } from '#app/web/handlers.server.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

const Undo = z.object({ decision: z.string().max(40).default(''), batch: z.string().max(40).optional() })

export const action = staffForm(Undo, async ({ input: { decision, batch }, ...question }) => {
  await (batch ? takeBackBatch(question.actor, batch) : takeBack(question.actor, decision))
  return back(question)
})
