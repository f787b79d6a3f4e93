import { beforeAll, expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { claimCase } from '#app/forum/moderation/cases/claim-case.server.ts'
import { type QueueFilter, queueFilterFrom } from '#app/forum/moderation/cases/queue-filter.ts'
import { CASES_A_PAGE, listQueue } from '#app/forum/moderation/cases/queue-queries.server.ts'
import { advance, HOUR } from '#app/platform/clock.ts'
import { aCase, manyCases } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { databaseWork } from '#tests/support/database-work.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
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

/** Of the twenty on a page these are gone through. */
const ofACase = ['Report', 'CaseLine']

const far = (name: string, after: string) => (rare.includes(name) ? {} : { after })

test('a page of ten thousand cases reads three rows for each it shows at most, whatever is asked for', async () => {
  const me = await mo()
  await manyCases(100, (n) => ofEach(me)(n, false))
  await manyCases(9_900, (n) => ofEach(me)(n, true))
  const after = await farInto()
  for (const [name, filter] of Object.entries(filters))
    for (const page of [filter, { ...filter, ...far(name, after) }]) {
      const { statements, read } = await databaseWork(async () => {
        expect((await listQueue(me, page)).cases, name).toHaveLength(CASES_A_PAGE)
      }, ofACase)
      expect(read, name).toBeLessThanOrEqual(3 * CASES_A_PAGE)
      expect(statements, name).toBeLessThanOrEqual(8)
    }
})
