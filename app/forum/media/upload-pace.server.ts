import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { limit } from '#app/platform/http/rate-limit.server.ts'

const uploads = limit(30, 10 * 60)

/** Thirty photos in ten minutes, of a member or, where a form came without a session, of an address. */
export async function insistOnUploadPace(actor: Actor, address: string) {
  const wait = await uploads(actor.id ? `upload of ${actor.id}` : `upload from ${address}`)
  if (wait) throw refuse.tooMany('media.tooFast', wait)
}
