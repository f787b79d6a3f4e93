import { loadCalled, loadSaid } from '#app/forum/catalogue/called-queries.server.ts'
import { seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { mayEditCatalogue } from './catalogue-policy.ts'
import { isUndoable } from './undoable-queries.server.ts'

/** The phones, with how much is said of each. */
export async function listPhoneDesk(locale: Locale) {
  const [{ phones }, counts] = await Promise.all([
    optionsIn(locale),
    db.phoneFact.groupBy({ by: ['phoneId'], _count: true }),
  ])
  const count = new Map(counts.map(({ phoneId, _count }) => [phoneId, _count]))
  return phones.map(({ id, name }) => ({ id, name, facts: count.get(id) ?? 0 }))
}

/** One phone: its names in every language, its claims in the reader's. */
export async function loadPhoneDesk(actor: Actor, id: string, locale: Locale) {
  const { name, facts } = await loadPhone(id, locale)
  const [called, undoable] = [
    await loadCalled({ kind: 'phone', id }),
    await isUndoable('catalogue.edited', 'phone', id),
  ]
  const said = facts.filter(({ claims }) => claims.length > 0)
  return { id, name, facts: said, called, undoable, mayEdit: mayEditCatalogue(actor) === true }
}

/** One claim as a form holds it; `new` is one that is not there yet. */
export async function loadClaim(actor: Actor, phoneId: string, factId: string, locale: Locale) {
  const { name } = await loadPhone(phoneId, locale)
  const about = { phone: { id: phoneId, name }, mayEdit: mayEditCatalogue(actor) === true }
  if (factId === 'new') return { ...about, claim: null }
  const fact = await db.phoneFact.findUnique({ where: { id: factId } })
  if (!fact || fact.phoneId !== phoneId) throw refuse.notFound('cabinet.noSuchFact')
  const { fr, zh } = await loadSaid({ kind: 'fact', id: factId }, 'value')
  const { id, field, value, unit, sources, confidence } = fact
  const claim = { id, field, value, 'value-fr': fr, 'value-zh': zh, unit: unit ?? '', sources, confidence }
  return { ...about, claim: { ...claim, seen: seenOf([fact]) } }
}
export type LoadedClaim = Awaited<ReturnType<typeof loadClaim>>
