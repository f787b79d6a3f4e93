import { z } from 'zod'
import { asCurating, fromPage, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { moveThread } from '#app/forum/moderation/acts/move-thread.server.ts'
import { say } from '#app/messages/catalogue.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

const Moving = z
  .object({ to: z.enum(['TIP', 'REVIEW', 'QUESTION'], say('curation.move.onlyToQuestions')), ...fromPage })
  .transform(({ to, ...rest }) => ({ to, ...asCurating(rest) }))

export const action = staffForm(Moving, async ({ actor, params, input: { to, from, ...why } }) => {
  await moveThread(actor, params.thread!, to, why)
  return redirect(pageOf('threads', params.thread!, from))
})
