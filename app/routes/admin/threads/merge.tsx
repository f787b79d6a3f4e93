import { z } from 'zod'
import { asCurating, fromPage, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { mergeThreads } from '#app/forum/moderation/acts/merge-threads.server.ts'
import { ThreadNamed } from '#app/forum/moderation/acts/thread-named.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

const Merging = z
  .object({ into: ThreadNamed, ...fromPage })
  .transform(({ into, ...rest }) => ({ into, ...asCurating(rest) }))

export const action = staffForm(Merging, async ({ actor, params, input: { into, from, ...why } }) => {
  await mergeThreads(actor, params.thread!, into, why)
  return redirect(pageOf('threads', params.thread!, from))
})
