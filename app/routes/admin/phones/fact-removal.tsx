import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { dropFact } from '#app/forum/moderation/desks/catalogue/edit-phone.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = adminForm(Explained, async ({ actor, params, input }) => {
  await dropFact(actor, params.phone!, params.fact!, input)
  return redirect(`/admin/phones/${params.phone}?saved`)
})
