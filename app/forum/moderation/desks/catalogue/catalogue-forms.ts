import { z } from 'zod'
import { asBuild, buildFields } from '#app/forum/catalogue/build-form.ts'
import { asCalled, calledFields } from '#app/forum/catalogue/called.ts'
import { claimFields } from '#app/forum/catalogue/claim.ts'
import { asUse, useFields } from '#app/forum/catalogue/use-form.ts'

/** What the form was filled from. One that does not say so was filled from nothing that is there. */
export const seenField = { seen: z.string().max(40).default('') }

/** A form of names. */
export const Naming = z
  .object({ ...calledFields, ...seenField })
  .transform(({ seen, ...typed }) => ({ ...asCalled(typed), seen }))

/** A form of one claim about a phone. */
export const Claiming = z.object({ ...claimFields, ...seenField })

/** A form of a use. */
export const UseEdit = z
  .object({ ...useFields, ...seenField })
  .transform(({ seen, ...typed }) => ({ ...asUse(typed), seen }))

/** A form of a build: there `seen` is the day, and what the form was filled from is `version`. */
export const BuildEdit = z
  .object({ ...buildFields, version: seenField.seen })
  .transform(({ version, ...typed }) => ({ ...asBuild(typed), version }))
