import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { openAnswer } from '#app/forum/threads/questions/open-answer.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({}), async ({ actor, params }) => {
  const { id } = await openAnswer(actor, params.post!)
  return redirect(`/claims/${id}/confirmation`)
})
