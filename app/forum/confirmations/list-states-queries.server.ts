import type { Actor } from '#app/forum/accounts/actor.ts'
import { loadListPage, loadThreadsOf } from '#app/forum/threads/list-page-queries.server.ts'
import type { ThreadFilter } from '#app/forum/threads/thread-filter.ts'
import { listThreads, type ThreadRow } from '#app/forum/threads/thread-list-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { listByWorks } from './list-works-queries.server.ts'
import { type State, stateOf, UNCHECKED_STATE } from './state.ts'
import { type Reading, readingOf } from './works-queries.server.ts'

export type ListedStates = Record<string, { state: State; build: string }>

/** A list of tips with the state of each: for the reader's phone and build, else for the newest build somebody has. */
export async function loadTipList(actor: Actor, parameters: URLSearchParams, locale: Locale) {
  const build = parameters.get('build')?.slice(0, 200) || undefined
  let reading: Reading | null = null
  const page = await loadListPage(actor, 'TIP', parameters, locale, async (filter) => {
    reading = await readingOf(actor, { phone: filter.phone ?? 'any', build })
    return filter.sort === 'works' && reading
      ? listByWorks(actor, filter, reading)
      : listThreads(actor, filter)
  })
  return { ...page, states: await statesOf(page.threads, reading) }
}

/** The same for the pages of a phone, a use, a tag. */
export async function loadTipsOf(actor: Actor, filter: Omit<ThreadFilter, 'sort'>, locale: Locale) {
  const list = await loadThreadsOf(actor, filter, locale)
  const reading = filter.phone ? await readingOf(actor, { phone: filter.phone }) : await readingOf(actor, {})
  return { ...list, states: await statesOf(list.threads, reading) }
}

/** However many tips: two queries, one where it is read for a phone. */
export async function statesOf(
  threads: Pick<ThreadRow, 'id' | 'kind' | 'phones'>[],
  reading: Reading | null,
): Promise<ListedStates> {
  const ids = threads.filter(({ kind }) => kind === 'TIP').map(({ id }) => id)
  if (ids.length === 0) return {}
  const here = reading ? { phoneId: reading.phoneId, buildId: reading.build.id } : {}
  const [stored, newest] = await Promise.all([
    db.claimState.findMany({
      where: { claimId: { in: ids }, ...here },
      include: { build: { select: { text: true } } },
    }),
    reading ? new Map<string, string>() : newestBuilds(threads),
  ])
  const moment = now()
  return Object.fromEntries(
    threads.flatMap(({ id, kind }) => {
      if (kind !== 'TIP') return []
      const own = stored.filter(
        ({ claimId, phoneId, buildId }) => claimId === id && (reading || newest.get(phoneId) === buildId),
      )
      const states = own.map((row) => ({ state: stateOf(row, moment), build: row.build.text }))
      const unchecked = { state: UNCHECKED_STATE, build: reading?.build.text ?? '' }
      return [[id, states.sort(byCount)[0] ?? unchecked]]
    }),
  )
}

type Listed = ListedStates[string]

/** Of several phones, the one most is known of. */
function byCount(a: Listed, b: Listed) {
  const known = ({ state }: Listed) => (state.fromOthers ? 0 : state.count)
  return known(b) - known(a)
}

async function newestBuilds(threads: Pick<ThreadRow, 'phones'>[]) {
  const phones = [...new Set(threads.flatMap((thread) => thread.phones))]
  const known = await db.buildPhone.findMany({
    where: { phoneId: { in: phones }, known: true },
    select: { phoneId: true, buildId: true },
    orderBy: { build: { rank: 'asc' } },
  })
  return new Map(known.map(({ phoneId, buildId }) => [phoneId, buildId]))
}
