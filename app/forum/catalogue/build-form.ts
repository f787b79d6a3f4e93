import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { ABOUT_MAX, inEach } from './called.ts'
import { MaybeSources } from './sources.ts'

const DAY_OR_MONTH = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/
const About = z.string().trim().max(ABOUT_MAX, say('cabinet.aboutTooLong')).default('')

/** What a form says of a build beside its text: when it was seen, what was noticed, who says so, which phones have it. */
export const buildFields = {
  seen: z
    .string()
    .trim()
    .default('')
    .refine((day) => day === '' || DAY_OR_MONTH.test(day), say('cabinet.builds.seenWrong')),
  'about-en': About,
  'about-fr': About,
  'about-zh': About,
  sources: MaybeSources,
  phones: z.array(z.string().max(80)).max(200).default([]),
}
export const BuildForm = z.object(buildFields).transform(asBuild)
export type BuildForm = z.output<typeof BuildForm>

type Fields = { [Field in keyof typeof buildFields]: z.output<(typeof buildFields)[Field]> }

export function asBuild(typed: Fields) {
  const about = inEach((language) => typed[`about-${language}`])
  return { seenOn: typed.seen || null, about, sources: typed.sources, phones: typed.phones }
}
