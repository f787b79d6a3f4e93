import { data } from '@remix-run/node'
import type { Said } from './handlers.server.ts'

/** The loader of an address that only takes forms. */
export async function formOnly() {
  throw data<Said>({ because: 'web.wrongMethod' }, { status: 405, headers: { allow: 'POST' } })
}
