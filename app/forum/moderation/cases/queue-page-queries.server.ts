import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { queueFilterFrom } from './queue-filter.ts'
import { listQueue } from './queue-queries.server.ts'
import { canTakeBack } from './take-back.server.ts'

export type QueuePage = Awaited<ReturnType<typeof loadQueuePage>>
export type Outcome = NonNullable<Awaited<ReturnType<typeof loadOutcome>>>

/** The queue at one place, what its filters offer, and what was done last. */
export async function loadQueuePage(actor: Actor, parameters: URLSearchParams, locale: Locale) {
  const filter = queueFilterFrom(parameters)
  const [queue, outcome, { phones }, { tag: tags }] = await Promise.all([
    listQueue(actor, filter),
    loadOutcome(parameters),
    optionsIn(locale),
    labelsIn(locale),
  ])
  return { ...queue, filter, outcome, phones, tags }
}

const MISSED_SHOWN = 50

/** What the address says was done last: one act, or a batch with those that somebody else was quicker with. */
export async function loadOutcome(parameters: URLSearchParams) {
  const [done, batch] = [parameters.get('done'), parameters.get('batch')]
  if (!done && !batch) return null
  const decisions = await db.decision.findMany({
    where: batch ? { batchId: batch } : { id: done! },
    select: { act: true, undoneAt: true },
  })
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null)
  const act = decisions[0]?.act as ActKey | undefined
  return {
    act: act ?? null,
    count: standing.length || decisions.length,
    undone: decisions.length > 0 && standing.length === 0,
    undo: standing.length > 0 && canTakeBack(act!) ? { done, batch } : null,
    missed: await missedOnes(parameters.getAll('missed').slice(0, MISSED_SHOWN)),
  }
}

async function missedOnes(ids: string[]) {
  if (ids.length === 0) return []
  const rows = await db.case.findMany({ where: { id: { in: ids } }, select: { id: true, closedById: true } })
  const closers = rows.flatMap(({ closedById }) => closedById ?? [])
  const members = await db.member.findMany({
    where: { id: { in: closers } },
    select: { id: true, name: true },
  })
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return rows.map(({ id, closedById }) => ({ id, name: names.get(closedById ?? '') ?? null }))
}
