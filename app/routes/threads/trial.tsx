import { z } from 'zod'
import { stopTrying, tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import { say } from '#app/messages/catalogue.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

const Trying = z.object({ trying: z.enum(['yes', 'no'], say('trials.trying.unknown')) })

export const action = form(Trying, async ({ actor, params, input }) => {
  const decide = input.trying === 'yes' ? tryTip : stopTrying
  await decide(actor, params.thread!)
  return redirect(`/threads/${params.thread}#trial`)
})
