/** What a decision rests on: rules of the house, and laws. Each has its sentence in messages/<language>/moderation.json. */
export const rules = [
  'spam',
  'abuse',
  'harm',
  'private',
  'misleading',
  'off-topic',
  'duplicate',
  'wrong-place',
  'undisclosed',
  'evasion',
] as const
export const laws = ['illegal', 'copyright'] as const

/** What only a rule that acts by itself rests on. */
export const triggers = ['newcomer', 'watched', 'too-fast', 'reported', 'same-host'] as const

export type Rule = (typeof rules)[number] | (typeof laws)[number] | (typeof triggers)[number]

export const isRule = (text: unknown): text is Rule =>
  ([...rules, ...laws, ...triggers] as unknown[]).includes(text)
