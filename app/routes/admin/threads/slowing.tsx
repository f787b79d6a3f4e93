import { z } from 'zod'
import { asCurating, fromPage, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { slowThread } from '#app/forum/moderation/acts/slow-thread.server.ts'
import { slowness } from '#app/forum/moderation/acts/slowness.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

const Slowing = z
  .object({ ...slowness, ...fromPage })
  .transform(({ seconds, hours, ...rest }) => ({ pace: { seconds, hours }, ...asCurating(rest) }))

export const action = staffForm(Slowing, async ({ actor, params, input: { pace, from, ...why } }) => {
  await slowThread(actor, params.thread!, pace, why)
  return redirect(pageOf('threads', params.thread!, from))
})
