import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import { insistOnUploadPace } from '#app/forum/media/upload-pace.server.ts'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { photoPath } from '#app/ui/photo-path.ts'
import { fieldsIn } from '#app/web/fields.server.ts'
import { postOnly } from '#app/web/handlers.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** One photo, sent by the composer's script while its post is being written. */
export const action = resource(async (question) => {
  const { actor, asked, request } = question
  postOnly(request)
  asked.answer.set('cache-control', 'private, no-store')
  if (!isMember(actor)) throw refuse.signIn()
  await insistOnUploadPace(actor, asked.clientAddress)
  const fields = await fieldsIn(question)
  await insistOnWriter(actor, fields.get('writer'))
  const photo = await storeUpload(actor, photoIn(fields))
  const path = photoPath(photo.id, Math.min(480, photo.width))
  return Response.json({ ...photo, path }, { status: 201 })
})

/** Nothing to read here: says which method to use. */
export const loader = resource(async ({ request }) => {
  postOnly(request)
  throw refuse.notFound('media.noSuchPhoto')
})

function photoIn(fields: FormData) {
  const photo = fields.get('photo')
  if (photo instanceof File && photo.size > 0) return photo
  throw refuse.invalid('photo', 'media.missing')
}
