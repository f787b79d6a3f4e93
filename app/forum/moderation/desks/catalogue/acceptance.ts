import { z } from 'zod'
import { calledFields, inEach, NameText } from '#app/forum/catalogue/called.ts'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'
import { say } from '#app/messages/catalogue.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SLUG_MAX = 40
/** Addresses beside those of tags. */
const reserved = ['understood', 'merging', 'proposals']

export const Slug = z
  .string(say('cabinet.slugWrong'))
  .trim()
  .max(SLUG_MAX, say('cabinet.slugWrong'))
  .regex(SLUG, say('cabinet.slugWrong'))
  .refine((slug) => !reserved.includes(slug), say('cabinet.slugTaken'))

/** A proposed word becomes a tag: its address, and its name in each language. */
export const NewTag = z
  .object({
    slug: Slug,
    'name-en': calledFields['name-en'],
    'name-fr': calledFields['name-fr'],
    'name-zh': calledFields['name-zh'],
    ...explained,
  })
  .transform((typed) => ({
    slug: typed.slug,
    name: inEach((language) => typed[`name-${language}`]),
    why: asExplained(typed),
  }))

/** Or it is one more word for a tag there is, named by any of its names. */
export const KnownTag = z
  .object({ as: NameText, ...explained })
  .transform(({ as, ...typed }) => ({ as, why: asExplained(typed) }))

export type Acceptance =
  | Pick<z.output<typeof NewTag>, 'slug' | 'name'>
  | Pick<z.output<typeof KnownTag>, 'as'>

/** What the address of a word could be, where it is written in Latin letters. */
export function slugIn(word: string) {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, SLUG_MAX)
}
