import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { confidences, factFields } from './phone.ts'
import { SourceCodes } from './sources.ts'

export const VALUE_MAX = 300
export const UNIT_MAX = 12

const Text = z.string().trim().max(VALUE_MAX, say('cabinet.fact.valueTooLong'))

/** What a form says of a claim about a phone. A sentence is said in each language, a figure or a code once. */
export const claimFields = {
  field: z.enum(factFields, say('cabinet.fact.fieldMissing')),
  value: z.string(say('cabinet.fact.valueMissing')).pipe(Text.min(1, say('cabinet.fact.valueMissing'))),
  'value-fr': Text.default(''),
  'value-zh': Text.default(''),
  unit: z.string().trim().max(UNIT_MAX, say('cabinet.fact.unitWrong')).default(''),
  sources: SourceCodes,
  confidence: z.enum(confidences, say('cabinet.fact.confidenceMissing')),
}
export const ClaimForm = z.object(claimFields)
export type ClaimForm = z.output<typeof ClaimForm>
