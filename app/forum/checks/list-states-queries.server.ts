import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { loadListPage, loadThreadsOf } from '#app/forum/threads/list-page-queries.server.ts'
import type { ThreadFilter } from '#app/forum/threads/thread-filter.ts'
import { listThreads, type ThreadRow } from '#app/forum/threads/thread-list-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { join, rows, sql } from '#app/platform/db/rows.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { listByWorks } from './list-works-queries.server.ts'
import { type State, type Stored, stateOf, UNCHECKED_STATE } from './state.ts'
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

/** However many tips: one query. Without a reader's phone, of each of a tip's phones the newest build that is known. */
export async function statesOf(
  threads: Pick<ThreadRow, 'id' | 'kind'>[],
  reading: Reading | null,
): Promise<ListedStates> {
  const ids = threads.filter(({ kind }) => kind === 'TIP').map(({ id }) => id)
  if (ids.length === 0) return {}
  const stored = await stateRows(ids, reading)
  const moment = now()
  const unchecked = { state: UNCHECKED_STATE, build: reading?.build.text ?? '' }
  return Object.fromEntries(
    ids.map((id) => {
      const own = stored.filter(({ claimId }) => claimId === id)
      const states = own.map(({ build, ...row }) => ({ state: stateOf(row, moment), build }))
      return [id, states.sort(byCount)[0] ?? unchecked]
    }),
  )
}

type Listed = ListedStates[string]

/** Of several phones, the one most is known of. */
function byCount(a: Listed, b: Listed) {
  const known = ({ state }: Listed) => (state.fromOthers ? 0 : state.count)
  return known(b) - known(a)
}

type StateRow = Stored & { claimId: string; build: string }

function stateRows(ids: string[], reading: Reading | null) {
  const wanted = reading
    ? sql`s."phoneId" = ${reading.phoneId} AND s."buildId" = ${reading.build.id}`
    : sql`s."buildId" = (
        SELECT k."buildId" FROM "BuildPhone" k JOIN "Build" n ON n."id" = k."buildId"
        WHERE k."phoneId" = s."phoneId" AND k."known" ORDER BY n."rank" DESC LIMIT 1)`
  return rows<StateRow>(sql`
    SELECT s."claimId", b."text" AS "build", s."works", s."change", s."all", s."count", s."lastAt", s."fromWorks",
      s."fromChange", s."fromAll", s."fromCount", s."fromLastAt", s."leading", s."settledAt", s."disputed", s."greySince"
    FROM "ClaimState" s
    JOIN "Build" b ON b."id" = s."buildId"
    WHERE s."claimId" IN (${join(ids)}) AND ${wanted}
    ORDER BY s."claimId", s."phoneId"`)
}
