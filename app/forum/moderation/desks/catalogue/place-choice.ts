import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { say } from '#app/messages/catalogue.ts'

/** A build of a phone that staff decide on. */
export const PlaceChoice = z.object({
  phone: z.string(say('cabinet.builds.phoneMissing')),
  build: z.string(say('tips.build.missing')).pipe(BuildText),
})
