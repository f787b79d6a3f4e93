import { beforeAll, expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { claimCase } from '#app/forum/moderation/cases/claim-case.server.ts'
import { type QueueFilter, queueFilterFrom } from '#app/forum/moderation/cases/queue-filter.ts'
import { CASES_A_PAGE, listQueue } from '#app/forum/moderation/cases/queue-queries.server.ts'
import { describeCases } from '#app/forum/moderation/cases/queue-row-queries.server.ts'
import { advance, HOUR } from '#app/platform/clock.ts'
import { aCase, manyCases } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
import { costOfFirst } from '#tests/support/ratio.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const list = async (filter: QueueFilter = {}) => listQueue(await mo(), filter)
const gone = (n: number) => ({ id: `gone${String(n).padStart(4, '0')}`, authorId: 'nobody' })

test('the most urgent comes first, of those the oldest, and pages neither repeat nor leave out', async () => {
  const priorities = Array.from({ length: 47 }, (_, n) => [1, 1, 5, 1, 2.5][n % 5]!)
  for (const [n, priority] of priorities.entries()) await aCase(gone(n), { priority })
  const seen: { id: string; priority: number }[] = []
  let after: string | undefined
  do {
    const page = await list({ after })
    expect(page.cases.length).toBeLessThanOrEqual(CASES_A_PAGE)
    seen.push(...page.cases)
    after = page.next ?? undefined
  } while (after)
  const rows = await db.case.findMany()
  const sorted = rows.sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  expect(seen.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
})

test('it is narrowed by kind, language, phone, tag, whose turn it is and how long it waits', async () => {
  const odd = await aCase(gone(1), {
    kind: 'burst',
    language: 'fr',
    phoneId: 'tiny-one',
    tagId: 'back-screen',
  })
  advance(25 * HOUR)
  const fresh = await aCase(gone(2), { language: 'en' })
  await claimCase(await mo(), fresh)
  const only = async (filter: QueueFilter) => (await list(filter)).cases.map(({ id }) => id)
  const narrow: QueueFilter[] = [
    ...[{ kind: 'burst' }, { language: 'fr' }, { phone: 'tiny-one' }, { tag: 'back-screen' }],
    ...[{ assigned: 'nobody' }, { waits: 'day' }],
  ] as QueueFilter[]
  for (const filter of narrow) expect(await only(filter), JSON.stringify(filter)).toEqual([odd.id])
  expect(await only({ assigned: 'mine' })).toEqual([fresh.id])
  expect(await only({ waits: 'two-days' })).toEqual([])
  expect((await listQueue(await someone('max', { role: 'MODERATOR' }), { assigned: 'mine' })).cases).toEqual(
    [],
  )
})

test('an address that asks for what there is not asks for everything', () => {
  const asked = queueFilterFrom(new URLSearchParams('kind=x&language=xx&assigned=x&waits=toString&of-phone='))
  expect(Object.values(asked).filter((value) => value !== undefined)).toEqual([])
})

test('neither visitors nor members see the queue', async () => {
  await expect(listQueue(visitor, {})).rejects.toMatchObject({ kind: 'signIn' })
  await expect(listQueue(await ben(), {})).rejects.toMatchObject({ kind: 'forbidden' })
})

type Row = Awaited<ReturnType<typeof db.case.findMany>>[number]

const filters: Record<string, QueueFilter> = {
  everything: {},
  kind: { kind: 'approval' },
  language: { language: 'fr' },
  phone: { phone: 'tiny-one' },
  tag: { tag: 'back-screen' },
  mine: { assigned: 'mine' },
  nobody: { assigned: 'nobody' },
  day: { waits: 'day' },
  days: { waits: 'two-days' },
}

/** Of every filter the first page is full; of ten thousand, tags and the reader's own cases are no more than of a hundred. */
const rare = ['tag', 'mine']
const ofEach = (me: Member) => (n: number, many: boolean) => ({
  kind: n % 4 === 0 ? ('approval' as const) : ('reports' as const),
  language: n % 3 === 0 ? 'fr' : 'en',
  phoneId: n % 4 === 1 ? 'tiny-one' : undefined,
  tagId: !many && n % 4 === 2 ? 'back-screen' : undefined,
  assigneeId: !many && n % 4 === 3 ? me.id : undefined,
})

/** Far into the least urgent, where as much of what is old is before as behind. */
async function farInto() {
  const least = { where: { priority: 1 }, orderBy: { id: 'asc' as const }, select: { id: true } }
  const ids = await db.case.findMany(least)
  return `1_${ids[Math.floor(ids.length / 4)]!.id}`
}

/** By what does not grow, saying what twenty rows are about; twice, for what else runs only adds. */
async function measured(me: Member, rows: Row[], after?: string) {
  const asks: Record<string, () => unknown> = { rows: () => describeCases(me, rows) }
  for (const [name, filter] of Object.entries(filters)) {
    asks[name] = () => listQueue(me, filter)
    if (after && !rare.includes(name)) asks[`${name}, deep`] = () => listQueue(me, { ...filter, after })
  }
  const times = { rounds: 20, warmUp: 6 }
  return lower(await costOfFirst(asks, times), await costOfFirst(asks, times))
}

function lower(one: Record<string, number>, two: Record<string, number>) {
  return Object.fromEntries(Object.entries(one).map(([name, cost]) => [name, Math.min(cost, two[name]!)]))
}

test('a page of ten thousand cases costs at most half as much again as one of a hundred, whatever is asked for', async () => {
  const me = await mo()
  await manyCases(100, (n) => ofEach(me)(n, false))
  const rows = await db.case.findMany({ take: CASES_A_PAGE })
  const few = await measured(me, rows)
  await manyCases(9_900, (n) => ofEach(me)(n, true))
  const after = await farInto()
  for (const [name, filter] of Object.entries(filters)) {
    const deep = rare.includes(name) ? filter : { ...filter, after }
    expect((await listQueue(me, deep)).cases, name).toHaveLength(CASES_A_PAGE)
  }
  let many = await measured(me, rows, after)
  const dear = () => Object.entries(many).filter(([name, cost]) => cost > 1.5 * few[name.split(',')[0]!]!)
  for (let again = 0; again < 2 && dear().length > 0; again++)
    many = lower(many, await measured(me, rows, after))
  expect(dear()).toEqual([])
})
