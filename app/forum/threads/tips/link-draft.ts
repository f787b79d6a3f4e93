import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { say } from '#app/messages/catalogue.ts'
import { linkKinds } from './tip-link.ts'

/** What one tip has to do with another, which is named by its address or its id. */
export const LinkDraft = z.object({
  kind: z.enum(linkKinds, say('tips.link.kind.missing')),
  to: z
    .string(say('tips.link.to.missing'))
    .trim()
    .min(1, say('tips.link.to.missing'))
    .max(1000, say('tips.link.to.unknown')),
  /** Of "replaced by": retired from this build on. */
  build: BuildText.default(''),
})
export type LinkDraft = z.infer<typeof LinkDraft>
