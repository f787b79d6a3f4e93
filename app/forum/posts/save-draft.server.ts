import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { fieldsWithImei } from '#app/platform/imei-in-form.ts'
import { digestOf } from './arrived.ts'
import { DRAFT_LIFE_DAYS, DRAFTS_MAX, type DraftSave, NEWER_ELSEWHERE } from './draft.ts'

/**
 * Keeps what is being written. A save that does not build on the newest one is refused, so that an older tab
 * never overwrites a newer text; answers the sequence the next save must build on.
 */
export async function saveDraft(member: Actor, { form, target, sequence, values }: DraftSave) {
  insist(member, mayTakePart(member, now()))
  const [imei] = fieldsWithImei(values)
  if (imei) throw refuse.invalid(imei, 'builds.imei')
  const key = { memberId: member.id, form, target }
  return transact(async (tx) => {
    const data = { sequence: sequence + 1, values: storable(values), updatedAt: now() }
    const { count } = await tx.draft.updateMany({ where: { ...key, sequence }, data })
    return { sequence: count > 0 ? data.sequence : await begun(tx, key, data) }
  }).catch((error) => {
    // There is one, and it is not at this sequence: asked and answered in one statement, also by two tabs at once.
    throw isTaken(error) ? refuse.conflict(NEWER_ELSEWHERE) : error
  })
}

type Key = { memberId: string; form: DraftSave['form']; target: string }
type Data = { sequence: number; values: object; updatedAt: Date }

/**
 * A draft where there is none. Its sequence goes on from the one that was dropped: else a tab that saved that one would
 * overwrite this one, and nobody would be told.
 */
async function begun(tx: Tx, key: Key, data: Data) {
  const dropped = await tx.draft.findFirst({ where: { ...key, sequence: { lt: 0 } } })
  if (dropped) {
    const sequence = Math.max(data.sequence, 1 - dropped.sequence)
    const where = { ...key, sequence: dropped.sequence }
    const { count } = await tx.draft.updateMany({ where, data: { ...data, sequence } })
    if (count > 0) return sequence
  }
  await makeRoom(tx, key.memberId)
  await tx.draft.create({ data: { ...key, ...data } })
  return data.sequence
}

/** Nobody is in the middle of so many: of those, what was not touched for longest goes. */
async function makeRoom(tx: Tx, memberId: string) {
  const kept = await tx.draft.findMany({
    where: { memberId },
    orderBy: { updatedAt: 'desc' },
    skip: DRAFTS_MAX - 1,
    take: 100,
    select: { form: true, target: true },
  })
  for (const one of kept) await tx.draft.deleteMany({ where: { memberId, ...one } })
}

/** Without the characters PostgreSQL keeps in no JSON: NUL and halves of pairs. */
function storable(values: DraftSave['values']) {
  const clean = (_: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd') : value
  return JSON.parse(JSON.stringify(values, clean)) as object
}

/** What this member was writing here, or null. */
export async function findDraft(member: Actor, form: DraftSave['form'], target = '') {
  if (!member.id) return null
  const draft = await db.draft.findUnique({
    where: { memberId_form_target: { memberId: member.id, form, target } },
  })
  if (!draft || draft.sequence < 0) return null
  const { sequence, values, updatedAt } = draft
  return { sequence, values: values as Record<string, unknown>, updatedAt }
}

type Sent = Parameters<typeof digestOf>[0] & { sequence?: number }

/**
 * A step of publishing: what was published is no draft any more. What another tab has saved since, and says something
 * else, stays.
 */
export async function dropPublished(
  tx: Tx,
  member: Member,
  { form, target = '' }: { form: DraftSave['form']; target?: string },
  sent: Sent,
) {
  const where = { memberId_form_target: { memberId: member.id, form, target } }
  const draft = sent.sequence === undefined ? null : await tx.draft.findUnique({ where })
  // A save may have arrived of which the page that was sent did not know yet.
  const other = draft && draft.sequence !== sent.sequence && digestOf(wordsOf(draft)) !== digestOf(sent)
  if (!other) await dropDraft(tx, member, form, target)
}

/** Whoever saved it may have said anything: what is no text, no list of steps, is none. */
function wordsOf({ values }: { values: unknown }): Sent {
  const { steps, ...rest } = Object(values) as Record<string, unknown>
  const texts = Object.entries(rest).filter(([, value]) => typeof value === 'string')
  const said = Array.isArray(steps) ? steps.map((step) => ({ text: String(Object(step).text ?? '') })) : []
  return { ...Object.fromEntries(texts), sequence: undefined, steps: said }
}

/** Nothing of its words is left; its sequence stays, below zero, for the next one to go on from. */
async function dropDraft(tx: Tx, member: Member, form: DraftSave['form'], target: string) {
  const data = { sequence: { multiply: -1 }, values: {}, updatedAt: now() }
  await tx.draft.updateMany({ where: { memberId: member.id, form, target, sequence: { gt: 0 } }, data })
}

/** The author starts afresh. */
export async function discardDraft(member: Actor, form: DraftSave['form'], target = '') {
  insist(member, mayTakePart(member, now()))
  await transact((tx) => dropDraft(tx, member, form, target))
}

export async function forgetOldDrafts() {
  const { count } = await db.draft.deleteMany({
    where: { updatedAt: { lt: new Date(+now() - DRAFT_LIFE_DAYS * DAY) } },
  })
  return count
}
