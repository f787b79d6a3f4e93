import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { acceptAnswer, unacceptAnswer } from '#app/forum/threads/questions/accept-answer.server.ts'
import { say } from '#app/messages/catalogue.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

const Acceptance = z.object({ accepted: z.enum(['yes', 'no'], say('questions.acceptance.unknown')) })

export const action = form(Acceptance, async ({ actor, params, input }) => {
  const decide = input.accepted === 'yes' ? acceptAnswer : unacceptAnswer
  const post = await decide(actor, params.post!)
  return redirect(`/posts/${post.id}`)
})
