import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { unwatchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(z.object({}), async ({ actor, params }) => {
  await unwatchWord(actor, params.word!)
  return redirect('/admin/words')
})
