import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTipList, loadTipsOf } from '#app/forum/checks/list-states-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann, someone } from '#tests/support/people.ts'
import { removedAt } from '#tests/support/removed.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const asked = (more: object) => new URLSearchParams({ phone: PHONE, sort: 'works', build: NEW, ...more })

async function fourTips() {
  const tips = []
  for (const name of ['works', 'fails', 'nobody', 'older'])
    tips.push(await aTip(await someone(`by-${name}`), { title: `Tip that ${name}` }))
  const [works, fails, , older] = tips
  await finds(await anOwner('ben', { shown: true }), works!, 'WORKS')
  await finds(await anOwner('ben', { shown: true }), fails!, 'BROKEN')
  await finds(await anOwner('ben', { shown: true }), older!, 'WORKS', { build: OLD })
  return tips
}

const titles = async (parameters: URLSearchParams) =>
  (await loadTipList(visitor, parameters, 'en')).threads.map(({ title }) => title)

test('“works on my phone” puts what works first, then what works on other builds, then the rest', async () => {
  await fourTips()
  const [first, second, ...rest] = await titles(asked({}))
  expect([first, second]).toEqual(['Tip that works', 'Tip that older'])
  expect(rest.toSorted()).toEqual(['Tip that fails', 'Tip that nobody'])
})

test('read for the older build, the order is another', async () => {
  await fourTips()
  expect((await titles(asked({ build: OLD })))[0]).toBe('Tip that older')
})

test('page by page nothing is missed nor shown twice', async () => {
  const author = await ann()
  const checker = await anOwner('ben')
  for (let n = 0; n < 45; n++) {
    const tip = await aTip(author, { title: `Tip number ${n}` })
    if (n % 3 === 0) await finds(checker, tip, 'WORKS')
    if (n % 20 === 19) nextMorning()
  }
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const page = await loadTipList(visitor, asked(after ? { after } : {}), 'en')
    seen.push(...page.threads.map(({ id }) => id))
    after = page.next
  }
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
})

test('a removed tip is in no list, however well it works', async () => {
  const [works] = await fourTips()
  await db.thread.update({ where: { id: works!.id }, data: removedAt })
  expect(await titles(asked({}))).not.toContain('Tip that works')
})

test('every tip of a list has its state: for the reader’s build, or the newest one somebody has', async () => {
  const [works, fails, nobody, older] = await fourTips()
  const { states } = await loadTipList(visitor, asked({ sort: 'new' }), 'en')
  const words = (all: typeof states) => [works, fails, nobody, older].map((tip) => all[tip!.id]?.state.word)
  expect(words(states)).toEqual(['works', 'broken', 'unchecked', 'mixed'])
  expect(states[older!.id]?.state.fromOthers).toBe(true)
  const plain = await loadTipsOf(visitor, { use: 'clock' }, 'en')
  expect(words(plain.states)).toEqual(['works', 'broken', 'unchecked', 'mixed'])
})
