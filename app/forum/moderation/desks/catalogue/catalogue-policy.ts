import type { Actor, Verdict } from '#app/forum/members/accounts/actor.ts'
import { mayModerate } from '#app/forum/moderation/decide/act.ts'

/** Staff read the catalogue; administrators change it. */
export function mayEditCatalogue(actor: Actor): Verdict {
  return mayModerate(actor, 'catalogue.edited', null)
}
