import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { closeSession } from '#app/forum/members/accounts/sessions.server.ts'
import { leftCookie } from '#app/web/cookies.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

/** `who`: whose page it was left from, whose session may be over by now. */
export const action = form(z.object({ who: z.string().optional() }), async ({ request, actor, input }) => {
  const headers = new Headers({ 'set-cookie': await closeSession(request.headers.get('cookie')) })
  headers.append('set-cookie', leftCookie(request, [actor.id, input.who]))
  return redirect('/', { headers })
})
