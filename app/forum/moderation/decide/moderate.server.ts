import { randomBytes } from 'node:crypto'
import { type Actor, insist, type Member, type Role } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { digest, orderedJson } from '#app/platform/digest.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { type ActKey, actOf, mayModerate, type SubjectKind } from './act.ts'
import { closeCases, insistOnSeen } from './case.server.ts'
import type { Rule } from './rule.ts'

export type Act = {
  key: ActKey
  subject: { kind: SubjectKind; id: string }
  /** Whom it concerns and who is told why; null where nobody is. */
  author: { id: string; role: Role } | null
  /** What it was about, as it was. */
  snapshot: JsonObject
  rule?: Rule
  /** The moderator's own words, for the author alone. */
  words?: string
  endsAt?: Date
  batchId?: string
  /** Which decision it takes back, where there may be several of one subject; null where it takes back none. */
  undoes?: string | null
  /** The case this settles and which of its versions was seen. */
  case?: { id: string; version: number }
}

/** The rule that acted by itself, in place of a moderator. */
export const automatic = 'automatic'
export type By = Actor | typeof automatic
/** What every verb behind the door is handed: the rule, the words, the batch, the case that was seen. */
export type Why = Pick<Act, 'rule' | 'words' | 'batchId' | 'case'>

/**
 * The only door to moderation: the change, its decision, its evidence and the job that tells people are one
 * transaction, or part of one that is open. An act that takes another back undoes the decision that stands.
 */
export async function moderate(by: By, act: Act, change: (tx: Tx) => Promise<unknown>, within?: Tx) {
  allowed(by, act)
  return within ? decide(within, by, act, change) : transact((tx) => decide(tx, by, act, change))
}

/** The same as a step, for acts that are part of something larger: a batch, a publication, an appeal. */
export async function decide(tx: Tx, by: By, act: Act, change: (tx: Tx) => Promise<unknown>) {
  const staff = allowed(by, act)
  insistOnLaw(act)
  if (act.case) await insistOnSeen(tx, act.case, staff?.id)
  await change(tx)
  const undoes = await standing(tx, act)
  const decision = await record(tx, staff, act, undoes)
  if (undoes) await tx.decision.update({ where: { id: undoes }, data: { undoneAt: now() } })
  // A rule that acts by itself answers nobody's question: what waits for a person goes on waiting.
  if (staff) await closeCases(tx, act, decision)
  const { id, digest } = decision
  await noteForStaff(tx, {
    actorId: staff?.id ?? null,
    action: act.key,
    subject: act.subject,
    detail: { decision: id, digest },
  })
  await later(tx, { kind: 'tell-moderated', key: decision.id })
  return decision
}

/** The decision about the same subject that this act takes back. */
async function standing(tx: Tx, { key, subject, undoes }: Act) {
  const { takesBack } = actOf(key)
  if (takesBack.length === 0 || undoes === null) return undefined
  const about = { id: undoes, subjectKind: subject.kind, subjectId: subject.id }
  const found = await tx.decision.findFirst({
    where: { ...about, act: { in: [...takesBack] }, undoneAt: null },
    orderBy: { at: 'desc' },
    select: { id: true },
  })
  return found?.id
}

/** Who decides, or null where a rule does; refuses who may not, and an act without its rule. */
export function allowed(by: By, { key, author, rule }: Pick<Act, 'key' | 'author' | 'rule'>): Member | null {
  if (by !== automatic) insist(by, mayModerate(by, key, author))
  if (actOf(key).needsRule && !rule) throw refuse.invalid('rule', 'moderation.ruleMissing')
  return by === automatic ? null : (by as Member)
}

/** Which law is not for a catalogue to say: whoever decides by one names it, and whom it concerns reads it. */
function insistOnLaw({ key, rule, words }: Act) {
  if (rule === 'illegal' && actOf(key).needsRule && !words)
    throw refuse.invalid('words', 'moderation.lawMissing')
}

async function record(tx: Tx, staff: Member | null, act: Act, undoesId?: string) {
  const { decision, evidence } = written(staff, act, undoesId)
  return tx.decision.create({ data: { ...decision, evidence: { create: evidence } } })
}

/** A decision as its row, and the words behind it as theirs. */
export function written(staff: Member | null, act: Act, undoesId?: string) {
  const { key, subject, author, rule, endsAt, batchId, snapshot, words = '' } = act
  const salt = randomBytes(16).toString('hex')
  const decision = {
    id: newId(),
    act: key,
    rule,
    subjectKind: subject.kind,
    subjectId: subject.id,
    authorId: author?.id,
    decidedById: staff?.id,
    automated: staff === null,
    digest: digestOf(salt, snapshot),
    at: now(),
    endsAt,
    undoesId,
    batchId,
  }
  return { decision, evidence: { salt, snapshot, words, language: staff?.language } }
}

/** What proves later that a snapshot is the one that was decided on, and says nothing of it without its salt. */
export function digestOf(salt: string, snapshot: JsonObject) {
  return digest(`${salt}\n${orderedJson(snapshot)}`)
}
