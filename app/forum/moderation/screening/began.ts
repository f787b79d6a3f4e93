import { z } from 'zod'

/** When a form was opened, as began.server.ts wrote it; the schema lets through whatever came. */
export const Began = z.string().max(80).optional().catch('')
