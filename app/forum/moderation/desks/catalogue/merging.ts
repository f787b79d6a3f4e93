import { z } from 'zod'
import { NameText } from '#app/forum/catalogue/called.ts'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'

/** Two tags, each by any of its names. */
export const Merging = z
  .object({ from: NameText, into: NameText, ...explained })
  .transform(({ from, into, ...typed }) => ({ from, into, why: asExplained(typed) }))
