import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

/** From a criterion's id to one to five, for as many criteria as one likes. */
export const Scores = z.preprocess(
  withoutBlanks,
  z
    .record(
      z.string().max(60),
      z.coerce
        .number(say('reviews.formScoresRange'))
        .int(say('reviews.formScoresRange'))
        .min(1, say('reviews.formScoresRange'))
        .max(5, say('reviews.formScoresRange')),
    )
    .refine((scores) => Object.keys(scores).length <= 30, say('reviews.formScoresUnknown')),
)

/** A choice nobody made is no choice. */
export function withoutBlanks(choices: unknown) {
  if (typeof choices !== 'object' || choices === null) return {}
  return Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== '' && choice != null))
}
