import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

const SOURCES_MAX = 200
/** Arithmetic on sourced figures: it has no source of its own. */
export const DERIVED = 'derived'

/** Codes of sources, as they stand in a column: separated by spaces, each once. */
const codes = (text: string) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))].join(' ')

export const SourceCodes = z
  .string(say('cabinet.sourceMissing'))
  .max(SOURCES_MAX, say('cabinet.sourceUnknown'))
  .transform(codes)
  .pipe(z.string().min(1, say('cabinet.sourceMissing')))

/** The same where nobody has to be named. */
export const MaybeSources = z
  .string()
  .max(SOURCES_MAX, say('cabinet.sourceUnknown'))
  .default('')
  .transform(codes)
