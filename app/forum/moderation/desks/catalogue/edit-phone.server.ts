import type { Called } from '#app/forum/catalogue/called.ts'
import { calledChanges, sentenceChanges } from '#app/forum/catalogue/called-changes.server.ts'
import { changesBetween, insistOnSeen } from '#app/forum/catalogue/change-rows.server.ts'
import type { ClaimForm } from '#app/forum/catalogue/claim.ts'
import { insistOnSources } from '#app/forum/catalogue/insist-on-sources.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { changeCatalogue, undoChange } from './change-catalogue.server.ts'

type Seen = { seen?: string }

/** A phone is called otherwise. Its address stays. */
export async function namePhone(by: Actor, id: string, { seen, ...called }: Called & Seen, why: Why = {}) {
  const subject = { kind: 'phone' as const, id }
  return changeCatalogue(
    by,
    'catalogue.edited',
    subject,
    (tx) => calledChanges(tx, subject, called, seen),
    why,
  )
}

/** One claim about a phone says something else; without `factId`, one more stands beside the others. */
export async function stateFact(
  by: Actor,
  phoneId: string,
  factId: string | null,
  { seen, ...claim }: ClaimForm & Seen,
  why: Why = {},
) {
  const subject = { kind: 'phone' as const, id: phoneId }
  const plan = async (tx: Tx) => {
    await insistOnSources(tx, claim.sources)
    const stored = factId ? await findFact(tx, phoneId, factId) : null
    if (stored) insistOnSeen([stored], seen)
    const place = stored ?? (await nextPlace(tx, phoneId, claim.field))
    const { value, sources, confidence } = claim
    const row = { ...place, phoneId, value, unit: claim.unit || null, sources, confidence }
    const texts = { en: '', fr: claim['value-fr'], zh: claim['value-zh'] }
    return [
      ...changesBetween('phoneFact', stored ? [stored] : [], [row]),
      ...(await sentenceChanges(tx, { kind: 'fact', id: row.id }, 'value', texts)),
    ]
  }
  return changeCatalogue(by, 'catalogue.edited', subject, plan, why)
}

/** A claim about a phone goes, with its translations. */
export async function dropFact(by: Actor, phoneId: string, factId: string, why: Why = {}) {
  const subject = { kind: 'phone' as const, id: phoneId }
  const plan = async (tx: Tx) => [
    ...(await sentenceChanges(tx, { kind: 'fact', id: factId }, 'value', { en: '', fr: '', zh: '' })),
    ...changesBetween('phoneFact', [await findFact(tx, phoneId, factId)], []),
  ]
  return changeCatalogue(by, 'catalogue.edited', subject, plan, why)
}

/** The latest of these is taken back. */
export async function undoPhoneEdit(by: Actor, id: string, why: Why = {}) {
  return undoChange(by, 'catalogue.edit-undone', { kind: 'phone', id }, why)
}

async function findFact(tx: Tx, phoneId: string, id: string) {
  const fact = await tx.phoneFact.findUnique({ where: { id } })
  if (!fact || fact.phoneId !== phoneId) throw refuse.notFound('cabinet.noSuchFact')
  return fact
}

/** After all others. A number that was ever given is not given again: the files would take the row for theirs. */
async function nextPlace(tx: Tx, phoneId: string, field: string) {
  const beginning = `${phoneId}.${field}.`
  const given = await tx.catalogueEntry.findMany({
    where: { kind: 'phoneFact', key: { startsWith: beginning } },
  })
  const own = await tx.phoneFact.findMany({ where: { phoneId } })
  const numbers = [...given.map(({ key }) => key), ...own.map(({ id }) => id)]
    .filter((id) => id.startsWith(beginning))
    .map((id) => Number(id.slice(beginning.length)))
  const position = Math.max(0, ...own.map((fact) => fact.position)) + 1
  return { id: `${beginning}${Math.max(0, ...numbers) + 1}`, field, position }
}
