import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addApp } from '#app/forum/catalogue/apps/add-app.server.ts'
import { AppReport } from '#app/forum/catalogue/apps/app-report.ts'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { Confirmation } from '#app/forum/checks/confirmation.ts'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { SignUp } from '#app/forum/members/accounts/account-forms.ts'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { signUp } from '#app/forum/members/accounts/sign-up.server.ts'
import { screenNames } from '#app/forum/moderation/screening/screen-words.server.ts'
import { watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import type { WordAction } from '#app/forum/moderation/screening/watched-word.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const watching = async (text: string, action: WordAction, language: Locale | '' = '') =>
  watchWord(await mo(), { text, action, language })
/** What waits for staff: whom it is about, and the line that says why. */
async function watchedCases() {
  const cases = await db.case.findMany({ include: { lines: { where: { what: 'watched' } } } })
  return cases.flatMap(({ subjectKind, subjectId, priority, lines }) =>
    lines.map(({ text }) => ({ of: `${subjectKind} ${subjectId}`, priority, text })),
  )
}

const network = { network: 'somewhere' }
const join = (typed: { name?: string; displayName?: string }) => {
  const form = { name: 'cleo', email: 'cleo@example.org', password: 'a back screen', ...typed }
  return signUp(visitor, SignUp.parse(form), screenNames)
}
const found = { finding: 'WORKS', phone: 'tiny-one' }
const app = { name: 'Salt Player', evidence: 'Seen on my phone.', ...found }

/** Everything members publish that is no post, with a word in it, by the field it is typed in. */
const surfaces: Record<string, [field: string, publish: (by: Member, words: string) => Promise<unknown>]> = {
  'the note of a finding': [
    'note',
    async (by, note) =>
      confirmClaim(by, (await aTip(await ben())).id, Confirmation.parse({ ...found, note }), network),
  ],
  'the version of an app in a finding': [
    'appVersion',
    async (by, appVersion) =>
      confirmClaim(by, (await aTip(await ben())).id, Confirmation.parse({ ...found, appVersion }), network),
  ],
  'a danger': ['note', async (by, note) => reportDanger(by, (await aTip(await ben())).id, { note })],
  'the name of an app': ['name', (by, name) => addApp(by, AppReport.parse({ ...app, name }), network)],
  'the evidence of an app': [
    'evidence',
    (by, evidence) => addApp(by, AppReport.parse({ ...app, evidence }), network),
  ],
  'the version an app needs': [
    'minimumVersion',
    (by, minimumVersion) => addApp(by, AppReport.parse({ ...app, minimumVersion }), network),
  ],
  'the note beside an app': ['note', (by, note) => addApp(by, AppReport.parse({ ...app, note }), network)],
}

test.each(Object.entries(surfaces))(
  '%s with a word to block is refused beside its field',
  async (_, [field, publish]) => {
    await watching('casino', 'block')
    await expect(publish(await ann(), 'Play at the casino')).rejects.toMatchObject({
      more: { fields: { [field]: ['screening.blockedWord'] } },
    })
    const kept = [await db.confirmation.count(), await db.dangerNote.count(), await db.app.count()]
    expect(kept).toEqual([0, 0, 0])
  },
)

test.each(Object.entries(surfaces))(
  '%s with a word to report stands, and staff look at who wrote it',
  async (_, [, publish]) => {
    await watching('casino', 'report')
    const member = await ann()
    await publish(member, 'Play at the casino')
    expect(await watchedCases()).toMatchObject([
      { of: `member ${member.id}`, text: expect.stringMatching(/^casino · \/(threads|apps)\//) },
    ])
  },
)

test('a word to approve cannot hold a note back: staff look sooner', async () => {
  await watching('casino', 'approve')
  const [, publish] = surfaces['the note of a finding']!
  await publish(await ann(), 'Play at the casino')
  expect(await watchedCases()).toMatchObject([{ priority: 5 }])
  expect(await db.confirmation.count()).toBe(1)
})

test('a name with a word to block is not taken, however it is put together', async () => {
  await watching('casino', 'block')
  for (const name of ['casino', 'Casino_24', 'best-casino', 'BestCasino7'])
    await expect(join({ name })).rejects.toMatchObject({
      more: { fields: { name: ['screening.blockedWord'] } },
    })
  await expect(join({ displayName: 'Casino, the best' })).rejects.toMatchObject({
    more: { fields: { displayName: ['screening.blockedWord'] } },
  })
  expect(await db.member.count({ where: { foldedName: { not: 'mo' } } })).toBe(0)
  await join({ name: 'casinova' })
})

test('a name with a word to report is taken, and its member waits for staff; of every language', async () => {
  await watching('casino', 'report', 'fr')
  await join({ displayName: 'Casino' })
  const { id } = await db.member.findUniqueOrThrow({ where: { foldedName: 'cleo' } })
  expect(await watchedCases()).toEqual([{ of: `member ${id}`, priority: 3, text: 'casino' }])
})

test('a note is looked through for the words of its writer’s language, staff’s own not at all', async () => {
  await watching('casino', 'block', 'fr')
  const [, publish] = surfaces['the note of a finding']!
  await publish({ ...(await ann()), language: 'en' }, 'Play at the casino')
  await expect(publish({ ...(await ben()), language: 'fr' }, 'Au casino')).rejects.toThrow('blockedWord')
  await publish(await mo(), 'Play at the casino')
})
