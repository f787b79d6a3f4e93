import { z } from 'zod'
import { mute, unmute } from '#app/forum/notifications/mute.server.ts'
import { optionalNews } from '#app/forum/notifications/news.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

const Muting = z.object({
  kind: z.enum(optionalNews),
  muted: z.enum(['yes', 'no']).default('yes'),
})

export const action = form(Muting, async ({ input, ...question }) => {
  const change = input.muted === 'yes' ? mute : unmute
  await change(question.actor, input.kind)
  return back(question)
})
