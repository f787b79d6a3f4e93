import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import { insistOnUploadPace } from '#app/forum/media/upload-pace.server.ts'
import type { Refusal } from '#app/forum/refusal.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { fieldsIn, type Question } from './handlers.server.ts'
import { refusalIn } from './refusal-in.server.ts'

/**
 * A form with files as a form without: each `….file` is stored and its id put into `….photo` beside it. A photo
 * that is refused becomes a fault of its field; the others, and everything typed, stay. `wait`: the whole form has
 * to.
 */
export async function withPhotosStored({ actor, asked, request }: Question) {
  const fields = await fieldsIn(request)
  const faults: Record<string, MessageKey[]> = {}
  let wait: Refusal | undefined
  for (const [name, file] of [...fields.entries()]) {
    if (!(file instanceof File)) continue
    fields.delete(name)
    if (file.size === 0) continue
    try {
      await insistOnUploadPace(actor, asked.clientAddress)
      const { id } = await storeUpload(actor, file)
      fields.set(name.replace(/file$/, 'photo'), id)
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal.kind === 'tooMany' || refusal.kind === 'unavailable') wait = refusal
      else faults[name] = [refusal.because]
    }
  }
  return { fields, faults, wait }
}
