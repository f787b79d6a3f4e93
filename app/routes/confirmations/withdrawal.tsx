import { z } from 'zod'
import { withdrawConfirmation } from '#app/forum/checks/confirm.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({ claim: z.string() }), async ({ input, ...question }) => {
  await withdrawConfirmation(question.actor, input.claim, question.params.confirmation!)
  return back(question, '#works')
})
