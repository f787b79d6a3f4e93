/** What a form may hold: how many fields, bytes of all that is typed, and bytes of everything with its files. */
export type Takes = {
  fields: number
  text: number
  bytes: number
  /** Whoever asks may be one of whom more is taken: that cannot be looked up now. */
  unsure?: true
}

/** What was sent has more fields, or more text in them, than its address takes. */
export class TooMuch extends Error {}

const KIB = 1024
const MIB = 1024 * KIB

const typed = (fields: number, text: number): Takes => ({ fields, text, bytes: text })

/** Most forms: some choices and some lines. Also what a form may hold of which nothing is said. */
export const LINES = typed(64, 256 * KIB)
/** Who somebody is: a name, a password, where to go next. */
export const NAMES = typed(12, 4 * KIB)
/** Texts of 20,000 characters, of which one in Chinese takes nine bytes, and long lists of choices. */
export const TEXTS = typed(256, 512 * KIB)
/** A draft as a whole, and what is previewed. */
export const DRAFTS = typed(64, 1 * MIB)
/** Eight photos of 8 MiB and what is written about them. */
export const PHOTOS: Takes = { fields: 256, text: 1 * MIB, bytes: 72 * MIB }
/** One photo by itself. */
export const PHOTO: Takes = { fields: 12, text: 4 * KIB, bytes: 9 * MIB }
