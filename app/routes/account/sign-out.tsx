import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { closeSession } from '#app/forum/accounts/sessions.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({}), async ({ request }) => {
  const cookie = await closeSession(request.headers.get('cookie'))
  return redirect('/', { headers: { 'set-cookie': cookie } })
})
