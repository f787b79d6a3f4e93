import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

export const NOTE_MAX = 1000
export const CaseNote = z.object({
  text: z
    .string({ error: say('queue.noteMissing') })
    .trim()
    .min(1, say('queue.noteMissing'))
    .max(NOTE_MAX, say('queue.noteTooLong')),
  version: z.coerce.number().int().min(0).max(1_000_000),
})
