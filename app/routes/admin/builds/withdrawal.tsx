import { redirect } from '@remix-run/node'
import { withdrawBuild } from '#app/forum/catalogue/builds/know-build.server.ts'
import { PlaceChoice } from '#app/forum/moderation/desks/catalogue/place-choice.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(PlaceChoice, async ({ actor, input: { phone, build } }) => {
  await withdrawBuild(actor, phone, build)
  return redirect(`/admin/builds?saved#${phone}`)
})
