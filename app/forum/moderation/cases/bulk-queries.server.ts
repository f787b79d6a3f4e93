import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { describeCases } from './queue-row-queries.server.ts'
import { Bulk } from './settlement.ts'

export type BulkPage = Awaited<ReturnType<typeof loadBulk>>

/** Exactly what an act on the ticked cases would do, and what it would leave: asked by address, before anything is done. */
export async function loadBulk(actor: Actor, parameters: URLSearchParams) {
  insist(actor, mayEnterAdmin(actor))
  const asked = Bulk.safeParse({ cases: parameters.getAll('cases'), do: parameters.get('do') ?? undefined })
  const { act, cases } = asked.success ? asked.data : { act: 'dismiss' as const, cases: [] }
  const versions = new Map(cases.map(({ id, version }) => [id, version]))
  const rows = await db.case.findMany({
    where: { id: { in: [...versions.keys()] } },
    orderBy: [{ priority: 'desc' }, { id: 'asc' }],
  })
  const described = await describeCases(actor, rows)
  const judged = described.map((row, at) => {
    const same = rows[at]!.open === 1 && rows[at]!.version === versions.get(row.id)
    return { ...row, left: !same ? ('changed' as const) : row.acts.includes(act) ? null : ('unfit' as const) }
  })
  return {
    act,
    fitting: judged.filter(({ left }) => !left),
    left: judged.filter(({ left }) => left),
  }
}
