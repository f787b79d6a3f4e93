import { z } from 'zod'
import { readThread } from '#app/forum/threads/mark-read.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({ upTo: z.number().int().min(1) }), async ({ input, ...question }) => {
  await readThread(question.actor, question.params.thread!, input.upTo)
  return back(question)
})
