import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { ABOUT_MAX, asCalled, calledFields, inEach } from './called.ts'

const About = z
  .string(say('cabinet.aboutMissing'))
  .trim()
  .min(1, say('cabinet.aboutMissing'))
  .max(ABOUT_MAX, say('cabinet.aboutTooLong'))

export const aboutFields = { 'about-en': About, 'about-fr': About, 'about-zh': About }

/** What a form says of a use: its names, its description in each language, its group. */
export const useFields = {
  ...calledFields,
  ...aboutFields,
  group: z.string(say('cabinet.uses.groupMissing')).min(1, say('cabinet.uses.groupMissing')),
}
export const UseForm = z.object(useFields).transform(asUse)
export type UseForm = z.output<typeof UseForm>

type Fields = Parameters<typeof asCalled>[0] & Record<keyof typeof aboutFields, string> & { group: string }

export function asUse(typed: Fields) {
  return {
    ...asCalled(typed),
    about: inEach((language) => typed[`about-${language}`]),
    group: typed.group,
  }
}
