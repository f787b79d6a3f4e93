import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import { insistOnUploadPace } from '#app/forum/media/upload-pace.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { isAnother } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import type { Refusal } from '#app/forum/refusal.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { digest } from '#app/platform/digest.server.ts'
import { fieldsIn } from './fields.server.ts'
import type { Question } from './handlers.server.ts'
import { refusalIn } from './refusal-in.server.ts'

/**
 * A form with files as a form without: each `….file` is stored and its id put into `….photo` beside it. A photo
 * that is refused becomes a fault of its field; the others, and everything typed, stay. `wait`: the whole form has
 * to. `photos`: what each of these files holds.
 */
export async function withPhotosStored(question: Question) {
  const { actor, asked } = question
  const fields = await fieldsIn(question)
  const faults: Record<string, MessageKey[]> = {}
  const photos: Record<string, string> = {}
  let wait: Refusal | undefined
  // Kept for whoever comes back as the writer, as what was sent without a session.
  const uploader = isAnother(actor, fields.get('writer')) ? visitor : actor
  for (const [name, file] of [...fields.entries()]) {
    if (!(file instanceof File)) continue
    fields.delete(name)
    if (file.size === 0) continue
    try {
      await insistOnUploadPace(uploader, asked.clientAddress)
      const { id } = await storeUpload(uploader, file)
      const field = name.replace(/file$/, 'photo')
      fields.set(field, id)
      photos[field] = digest(Buffer.from(await file.arrayBuffer()))
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal.kind === 'tooMany' || refusal.kind === 'unavailable') wait = refusal
      else faults[name] = [refusal.because]
    }
  }
  return { fields, faults, photos, wait }
}
