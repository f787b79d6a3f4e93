import type { Actor, Verdict } from '#app/forum/accounts/actor.ts'
import { mayModerate } from '#app/forum/decisions/act.ts'

/** Staff read the catalogue; administrators change it. */
export function mayEditCatalogue(actor: Actor): Verdict {
  return mayModerate(actor, 'catalogue.edited', null)
}
