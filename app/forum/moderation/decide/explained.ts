import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { laws, rules } from './rule.ts'

export const WORDS_MAX = 500

/** What staff say with an act: its rule, their own words, and which version of which case they had before them. */
export const explained = {
  rule: z.preprocess((value) => value || undefined, z.enum([...rules, ...laws]).optional()),
  words: z.string().trim().max(WORDS_MAX, say('moderation.wordsTooLong')).default(''),
  case: z.string().max(40).optional(),
  version: z.coerce.number().int().min(0).max(1_000_000).optional(),
}
export const Explained = z.object(explained).transform(asExplained)
export type Explained = z.infer<typeof Explained>

type Given = {
  rule?: (typeof rules)[number] | (typeof laws)[number]
  words: string
  case?: string
  version?: number
}

/** For forms with more fields: `z.object({ …, ...explained })`, and this on what came in. */
export function asExplained({ rule, words, case: id, version }: Given) {
  return { rule, words, case: id && version !== undefined ? { id, version } : undefined }
}
