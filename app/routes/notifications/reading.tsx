import { z } from 'zod'
import { readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({}), async (question) => {
  await readNotices(question.actor)
  return back(question)
})
