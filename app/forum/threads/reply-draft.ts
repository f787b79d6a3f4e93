import { z } from 'zod'
import { Began } from '#app/forum/moderation/screening/began.ts'
import { Edition } from '#app/forum/posts/edition.ts'
import { EditReason } from '#app/forum/posts/revision.ts'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'

export const TEXT_MIN = 8
export const TEXT_MAX = 20_000

export const ReplyDraft = z.object({
  body: z
    .string(say('threads.reply.missing'))
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(TEXT_MAX, say('threads.text.tooLong')),
  /** The post it answers; the thread itself if absent. */
  parent: z.string().max(40).optional(),
  language: z.enum(locales).optional(),
  began: Began,
})
export type ReplyDraft = z.infer<typeof ReplyDraft>

export const ReplyEdit = ReplyDraft.pick({ body: true }).extend({ reason: EditReason, edition: Edition })
