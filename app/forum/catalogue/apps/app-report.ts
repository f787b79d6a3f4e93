import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { say } from '#app/messages/catalogue.ts'
import { appFindings } from './app-finding.ts'

/** An app on a phone, with what its reporter found there. */
export const AppReport = z
  .object({
    name: z
      .string({ error: say('apps.name.missing') })
      .trim()
      .min(2, say('apps.name.missing'))
      .max(60, say('apps.name.tooLong')),
    phone: z.string({ error: say('confirmations.phone.missing') }).min(1, say('confirmations.phone.missing')),
    build: BuildText.default(''),
    finding: z.enum(appFindings, say('apps.finding.missing')),
    minimumVersion: z.string().trim().max(60, say('confirmations.tooLong')).default(''),
    evidence: z
      .string({ error: say('apps.evidence.missing') })
      .trim()
      .min(8, say('apps.evidence.missing'))
      .max(500, say('confirmations.tooLong')),
    note: z.string().trim().max(500, say('confirmations.tooLong')).default(''),
  })
  .refine(({ finding, note }) => finding !== 'CHANGE' || note !== '', {
    path: ['note'],
    message: say('apps.note.whichWay'),
  })
export type AppReport = z.infer<typeof AppReport>
