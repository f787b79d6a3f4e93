import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { fieldsWithImei } from '#app/platform/imei-in-form.ts'
import { DRAFT_LIFE_DAYS, type DraftSave } from './draft.ts'

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
    if (count === 0) await tx.draft.create({ data: { ...key, ...data } })
    return { sequence: data.sequence }
  }).catch((error) => {
    // There is one, and it is not at this sequence: asked and answered in one statement, also by two tabs at once.
    throw isTaken(error) ? refuse.conflict('posts.draft.newerElsewhere') : error
  })
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
  return (
    draft && {
      sequence: draft.sequence,
      values: draft.values as Record<string, unknown>,
      updatedAt: draft.updatedAt,
    }
  )
}

/** A step of publishing: what was published is no draft any more. */
export async function dropDraft(tx: Tx, member: Member, form: DraftSave['form'], target: string) {
  await tx.draft.deleteMany({ where: { memberId: member.id, form, target } })
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
