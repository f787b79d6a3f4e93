import type { LoaderFunctionArgs } from '@remix-run/node'
import { asOne } from '#app/platform/unavailable.server.ts'
import { answer, type Question } from './handlers.server.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'

/**
 * A loader or an action at an address without a page, whose answers are files or JSON. There Remix keeps of a thrown
 * `data` the status only, so refusals are turned into responses here.
 */
export function resource(handle: (question: Question) => Promise<Response>) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const question = await questionOf(args)
    try {
      insistOnKnowing(question)
      return await asOne(() => handle(question))
    } catch (error) {
      return asResponse(answer(error, question))
    }
  }
}

function asResponse(answered: unknown) {
  if (answered instanceof Response) return answered
  const { type, data, init } = answered as { type?: string; data: unknown; init: ResponseInit | null }
  if (type === 'DataWithResponseInit') return Response.json(data, init ?? {})
  throw answered
}
