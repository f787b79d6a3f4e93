import { followPlace } from '#app/forum/catalogue/builds/know-build.server.ts'
import { applyChanges, type RowChange, reversed } from '#app/forum/catalogue/change-rows.server.ts'
import { forgetLabels } from '#app/forum/catalogue/labels.server.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { type ActKey, actOf, mayModerate, type SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { followNames } from './follow-names.server.ts'

type Kind = Extract<SubjectKind, 'tag' | 'phone' | 'use' | 'build'>
export type Subject = { kind: Kind; id: string }
type Plan = (tx: Tx) => Promise<RowChange[]>

/** Rows of the catalogue change, and the decision keeps each as it was and as it became. */
export async function changeCatalogue(by: Actor, key: ActKey, subject: Subject, plan: Plan, why: Why) {
  return recorded(by, key, async (tx) => {
    await hold(tx, subject)
    const changes = await plan(tx)
    if (changes.length === 0) throw refuse.conflict('cabinet.nothingChanged')
    return decide(tx, by, { key, subject, author: null, snapshot: asSnapshot(changes), ...why }, () =>
      carryOut(tx, subject, changes),
    )
  })
}

type Check = (tx: Tx, changes: RowChange[]) => Promise<unknown>

/** The latest of these changes that stands is taken back, row by row, where nothing that came since speaks against it. */
export async function undoChange(by: Actor, key: ActKey, subject: Subject, why: Why, check?: Check) {
  return recorded(by, key, async (tx) => {
    await hold(tx, subject)
    const snapshot = await latestSnapshot(tx, key, subject)
    const changes = reversed((snapshot as unknown as { changes: RowChange[] }).changes)
    await check?.(tx, changes)
    return decide(tx, by, { key, subject, author: null, snapshot: asSnapshot(changes), ...why }, () =>
      carryOut(tx, subject, changes),
    )
  })
}

/** What names are called is in memory: it is forgotten once the change is there for everybody. */
export async function recorded<Result>(by: Actor, key: ActKey, work: (tx: Tx) => Promise<Result>) {
  insist(by, mayModerate(by, key, null))
  const result = await transact(work).catch(told)
  forgetLabels()
  return result
}

/** Two who make the same row at once: the second is told. */
function told(error: unknown): never {
  throw isTaken(error) ? refuse.conflict('moderation.changed') : error
}

/** A step: whoever changes this subject queues here. */
export async function hold(tx: Tx, { kind, id }: Subject) {
  const [rows, missing] = {
    tag: [tx.tag, 'tags.noSuchTag'] as const,
    phone: [tx.phone, 'builds.noSuchPhone'] as const,
    use: [tx.use, 'catalogue.noSuchUse'] as const,
    build: [tx.build, 'cabinet.noSuchBuild'] as const,
  }[kind]
  const table = rows as unknown as { updateMany(_: object): Promise<{ count: number }> }
  const { count } = await table.updateMany({ where: { id }, data: { id } })
  if (count === 0) throw refuse.notFound(missing)
}

/** What the decision this act would take back was about. */
export async function latestSnapshot(tx: Tx, key: ActKey, { kind, id }: { kind: string; id: string }) {
  const latest = await tx.decision.findFirst({
    where: { subjectKind: kind, subjectId: id, act: { in: [...actOf(key).takesBack] }, undoneAt: null },
    orderBy: { at: 'desc' },
    select: { evidence: { select: { snapshot: true } } },
  })
  const snapshot = latest?.evidence?.snapshot
  if (!snapshot || Object.keys(snapshot).length === 0) throw refuse.conflict('cabinet.nothingToUndo')
  return snapshot
}

async function carryOut(tx: Tx, { kind, id }: Subject, changes: RowChange[]) {
  await applyChanges(tx, changes)
  if (kind !== 'build') return followNames(tx, kind, id)
  for (const place of changes.filter((change) => change.kind === 'buildPhone'))
    await followPlace(tx, place.id, place.after?.known === true)
}

const asSnapshot = (changes: RowChange[]) => ({ changes }) as unknown as JsonObject
