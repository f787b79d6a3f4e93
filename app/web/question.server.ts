import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { actorFrom } from './actor.server.ts'
import type { Question } from './handlers.server.ts'
import { refusalIn } from './refusal-in.server.ts'

/** Where the database cannot say who asks, nobody does, and `unknown` says why: the form is read all the same. */
export async function questionOf({ request, params, context }: LoaderFunctionArgs): Promise<Question> {
  const asked = context as unknown as Asked
  const question = { actor: visitor, params, url: new URL(request.url), request, asked }
  try {
    return { ...question, actor: await actorFrom(request, asked) }
  } catch (error) {
    return { ...question, unknown: refusalIn(error) }
  }
}

/** Before anything that depends on who asks. */
export function insistOnKnowing({ unknown }: Question) {
  if (unknown) throw unknown
}
