import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { SECOND } from '#app/platform/clock.ts'

/** A slip mended at once leaves no trace: so soon after writing, and so little changed. */
export const GRACE = { within: 300 * SECOND, characters: 100 }

export const EditReason = z.string().trim().max(200, say('posts.reason.tooLong')).optional()
