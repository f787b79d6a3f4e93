import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { mayAdminister, mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { type comeBack, form, type OnceFor, page, type Question, refusedForm } from './handlers.server.ts'
import { questionOf } from './question.server.ts'

/** A loader under /admin: the only door to it. */
export function staffPage<Data>(read: (question: Question) => Promise<Data>) {
  return page(async (question) => {
    insist(question.actor, mayEnterAdmin(question.actor))
    return read(question)
  })
}

/** An action under /admin: whoever may not enter learns nothing of what they typed. */
export const staffForm = behind(mayEnterAdmin)

/** The same where only administrators may act. */
export const adminForm = behind(mayAdminister)

type Perform<Schema extends z.ZodType> = (
  given: Question & { input: z.output<Schema> },
) => Promise<Response | ReturnType<typeof comeBack>>

function behind(may: (actor: Actor) => Verdict) {
  return <Schema extends z.ZodType>(schema: Schema, perform: Perform<Schema>, onceFor?: OnceFor<Schema>) => {
    const act = form(schema, perform, onceFor)
    return async (args: ActionFunctionArgs) => {
      const question = await questionOf(args)
      try {
        if (!question.unknown) insist(question.actor, may(question.actor))
      } catch (error) {
        return refusedForm(error, {}, question)
      }
      return act(args)
    }
  }
}
