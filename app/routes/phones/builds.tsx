import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { say } from '#app/messages/catalogue.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

const Registration = z.object({ build: z.string(say('tips.build.missing')).pipe(BuildText) })

/** One more member who has a build. */
export const action = form(Registration, async ({ input, ...question }) => {
  const network = networkDigest(question.asked.clientAddress)
  await registerBuild(question.actor, question.params.phone!, input.build, { network })
  return back(question, '#my-build')
})
