import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

/** Seconds between two replies of one member, and for how many hours. */
export const pauses = ['60', '300', '900', '3600'] as const
export const spans = ['1', '6', '24', '72'] as const

export const slowness = {
  seconds: z.enum(pauses, say('curation.slow.choose')).transform(Number),
  hours: z.enum(spans, say('curation.slow.choose')).transform(Number),
}
export type Slowness = { seconds: number; hours: number }
