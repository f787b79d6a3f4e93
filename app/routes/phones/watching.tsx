import { z } from 'zod'
import { unwatchBuilds, watchBuilds } from '#app/forum/catalogue/builds/watch-builds.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

/** To be told when a build of this phone becomes known, or no longer. */
export const action = form(z.object({ on: z.stringbool() }), async ({ input, ...question }) => {
  const verb = input.on ? watchBuilds : unwatchBuilds
  await verb(question.actor, question.params.phone!)
  return back(question)
})
