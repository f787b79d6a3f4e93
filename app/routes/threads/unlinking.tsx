import { z } from 'zod'
import { unlinkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({}), async ({ actor, params }) => {
  await unlinkTips(actor, params.link!)
  return redirect(`/threads/${params.thread}#links`)
})
