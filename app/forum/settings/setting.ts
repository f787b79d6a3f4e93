type Definition =
  | { kind: 'choice'; options: readonly string[]; initial: string }
  | { kind: 'number'; min: number; max: number; step: number; initial: number }
  | { kind: 'text'; max: number; initial: string }
  | { kind: 'contact'; max: number; initial: string }

/**
 * What administrators may set, with what holds until they do. Each has its name and its explanation in
 * messages/<language>/staffroom.json.
 */
export const settings = {
  /** The environment's SIGN_UP=closed closes the door whatever this says. */
  signUp: { kind: 'choice', options: ['open', 'closed'], initial: 'open' },
  newcomerThreads: { kind: 'number', min: 1, max: 50, step: 1, initial: 3 },
  newcomerReplies: { kind: 'number', min: 1, max: 200, step: 1, initial: 10 },
  memberThreads: { kind: 'number', min: 1, max: 500, step: 1, initial: 20 },
  memberReplies: { kind: 'number', min: 1, max: 5000, step: 1, initial: 200 },
  approveNewcomers: { kind: 'choice', options: ['on', 'off'], initial: 'on' },
  autoHideScore: { kind: 'number', min: 2, max: 50, step: 0.01, initial: 8.33 },
  operator: { kind: 'text', max: 100, initial: '' },
  contact: { kind: 'contact', max: 200, initial: '' },
} as const satisfies Record<string, Definition>

export type SettingName = keyof typeof settings
export const settingNames = Object.keys(settings) as SettingName[]

type ValueOf<Of> = Of extends { options: readonly (infer Option)[] }
  ? Option
  : Of extends { kind: 'number' }
    ? number
    : string
export type SettingValues = { [Name in SettingName]: ValueOf<(typeof settings)[Name]> }

/** Under which key the table keeps it, beside the small facts about the database itself. */
export const settingKey = (name: SettingName) => `forum.${name}`
