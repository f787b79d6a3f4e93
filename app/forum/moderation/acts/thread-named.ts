import { z } from 'zod'
import { tipIdIn } from '#app/forum/threads/tips/tip-link.ts'
import { say } from '#app/messages/catalogue.ts'

/** A thread by its address as it was pasted, or by its id. */
export const ThreadNamed = z
  .string(say('curation.merge.which'))
  .trim()
  .min(1, say('curation.merge.which'))
  .max(1000, say('curation.merge.which'))
  .transform(tipIdIn)
