import { z } from 'zod'

/**
 * Which edition of a post an edit began from, as its form says: a hidden field that a newer one is compared with.
 * Undefined where a form does not say; the routes make that one no post has, so that nothing is overwritten unseen.
 */
export const Edition = z.coerce.number().int().min(1).max(1_000_000_000).optional().catch(undefined)

export const NO_EDITION = 0
