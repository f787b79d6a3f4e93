import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { mayEnterAdmin } from '#app/forum/accounts/account-policy.ts'
import { insist } from '#app/forum/accounts/actor.ts'
import { Refusal } from '#app/forum/refusal.ts'
import { type comeBack, form, page, type Question, questionOf, refusedForm } from './handlers.server.ts'

/** A loader under /admin: the only door to it. */
export function staffPage<Data>(read: (question: Question) => Promise<Data>) {
  return page(async (question) => {
    insist(question.actor, mayEnterAdmin(question.actor))
    return read(question)
  })
}

/** An action under /admin: whoever may not enter learns nothing of what they typed. */
export function staffForm<Schema extends z.ZodType>(
  schema: Schema,
  perform: (given: Question & { input: z.output<Schema> }) => Promise<Response | ReturnType<typeof comeBack>>,
) {
  const act = form(schema, perform)
  return async (args: ActionFunctionArgs) => {
    const question = await questionOf(args)
    try {
      insist(question.actor, mayEnterAdmin(question.actor))
    } catch (error) {
      if (error instanceof Refusal) return refusedForm(error, {}, question)
      throw error
    }
    return act(args)
  }
}
