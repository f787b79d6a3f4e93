import { redirect as lead } from '@remix-run/node'

/**
 * A redirect to what came in with the request, in part or as a whole: an address is written in ASCII, and a header with
 * other letters in it is an error.
 */
export function redirect(to: string, init?: number | ResponseInit) {
  const plain = to.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return lead(plain, init)
}
