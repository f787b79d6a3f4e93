import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { askMember } from '#app/forum/checks/ask-queries.server.ts'
import { type State, stateOf } from '#app/forum/checks/state.ts'
import { loadWorks, readingOf } from '#app/forum/checks/works-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'

export const APPS_A_PAGE = 40

export type ListedApp = {
  id: string
  name: string
  phoneId: string
  demo: boolean
  minimumVersion: string
  /** Latest builds first. */
  states: { build: string; state: State }[]
}

/** Apps on phones with what was found on each build, by name. `after`: the last name of the page before. */
export async function listApps({ phone, q, after }: { phone?: string; q?: string; after?: string }) {
  const cut = after?.lastIndexOf('~') ?? -1
  const [folded, id] = cut < 0 ? ['', ''] : [after!.slice(0, cut), after!.slice(cut + 1)]
  const beyond = id ? { OR: [{ app: { folded: { gt: folded } } }, { app: { folded }, id: { gt: id } }] } : {}
  const rows = await db.appOnPhone.findMany({
    where: { phoneId: phone, ...(q && { app: { folded: { contains: fold(q) } } }), AND: [beyond] },
    orderBy: [{ app: { folded: 'asc' } }, { id: 'asc' }],
    take: APPS_A_PAGE + 1,
    include: { app: true },
  })
  const shown = rows.slice(0, APPS_A_PAGE)
  const states = await db.claimState.findMany({
    where: { claimId: { in: shown.map(({ id }) => id) }, count: { gt: 0 } },
    orderBy: { build: { rank: 'desc' } },
    include: { build: { select: { text: true } } },
  })
  const moment = now()
  const of = (row: { id: string; phoneId: string }) =>
    states.filter(({ claimId, phoneId }) => claimId === row.id && phoneId === row.phoneId)
  const last = rows.length > APPS_A_PAGE ? shown.at(-1) : undefined
  return {
    apps: shown.map(
      (row): ListedApp => ({
        id: row.id,
        name: row.app.name,
        phoneId: row.phoneId,
        demo: row.app.demo,
        minimumVersion: row.minimumVersion,
        states: of(row).map((stored) => ({ build: stored.build.text, state: stateOf(stored, moment) })),
      }),
    ),
    next: last ? `${last.app.folded}~${last.id}` : null,
  }
}

/** One app on one phone: evidence, matrix, and the question to a member. */
export async function loadApp(actor: Actor, id: string, asked: { build?: string }, locale: Locale) {
  const row = await db.appOnPhone.findUnique({ where: { id }, include: { app: true } })
  const claim = row && (await db.claim.findUnique({ where: { id } }))
  if (!claim) throw refuse.notFound('apps.noSuch')
  const [labels, reading] = await Promise.all([
    labelsIn(locale),
    readingOf(actor, { ...asked, phone: row.phoneId }),
  ])
  const works = await loadWorks(actor, claim, reading)
  const ask = askMember(actor, { id, phones: [row.phoneId], steps: 0 }, reading, labels.phone)
  const { minimumVersion, evidence, phoneId, createdAt } = row
  const phones = Object.fromEntries(
    [phoneId, ...works.findings.map((found) => found.phoneId)].map((id) => [id, labels.phone[id] ?? id]),
  )
  return {
    app: { id, name: row.app.name, demo: row.app.demo, minimumVersion, evidence, phoneId, createdAt },
    works,
    phones,
    ask: ask && { ...ask, of: 'apps' as const },
  }
}

/** Apps that enough members found officially on the back screen, latest first: what the feed tells. */
export async function listAllowed(limit = 50) {
  const changes = await db.stateChange.findMany({
    where: { word: 'works', claim: { kind: 'APP', demo: false } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  const rows = await db.appOnPhone.findMany({
    where: { id: { in: changes.map(({ claimId }) => claimId) } },
    include: { app: { select: { name: true } } },
  })
  const builds = await db.build.findMany({ where: { id: { in: changes.map(({ buildId }) => buildId) } } })
  return changes.flatMap(({ id, claimId, phoneId, buildId, at }) => {
    const row = rows.find((candidate) => candidate.id === claimId)
    const build = builds.find((candidate) => candidate.id === buildId)
    return row ? [{ id, row: claimId, name: row.app.name, phoneId, build: build?.text ?? '', at }] : []
  })
}
