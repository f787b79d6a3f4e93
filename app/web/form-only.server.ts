import { data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Asked } from '#app/platform/http/handle.server.ts'
import type { Said } from './handlers.server.ts'

/** The loader of an address that only takes forms. A refused form comes back on a page there. */
export async function formOnly({ context }: Pick<LoaderFunctionArgs, 'context'>) {
  const { refused, forData, answer } = context as unknown as Asked
  if (refused || forData) return null
  // Remix drops the headers of what is thrown for a page.
  answer.set('allow', 'POST')
  throw data<Said>({ because: 'web.wrongMethod' }, { status: 405 })
}
