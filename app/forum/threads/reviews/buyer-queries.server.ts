import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type LoadedPhone, loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { listed } from '#app/forum/posts/post-policy.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Answer, answersFor, type Checked } from './buyer.ts'
import { findSummary } from './phone-reviews-queries.server.ts'
import type { Voices } from './phone-summary.ts'
import { quoteOf } from './quote.ts'

export type BuyerPage = Awaited<ReturnType<typeof loadBuyerPage>>
export type Sheet = BuyerPage['sheets'][number]

/** The answers for one phone, or for two side by side. A second phone the address makes up is left out. */
export async function loadBuyerPage(phoneId: string, withId: string | null, locale: Locale) {
  const [phone, { phones }] = await Promise.all([loadPhone(phoneId, locale), optionsIn(locale)])
  const other = phones.find(({ id }) => id === withId && id !== phoneId)
  const both = other ? [phone, await loadPhone(other.id, locale)] : [phone]
  const sheets = await Promise.all(both.map((one) => loadSheet(one, locale)))
  return { sheets, choices: phones.filter(({ id }) => id !== phoneId) }
}

async function loadSheet(phone: LoadedPhone, locale: Locale) {
  const [found, checked, labels] = await Promise.all([
    findSummary(phone.id),
    findChecked(phone),
    labelsIn(locale),
  ])
  const answers = answersFor({ phone, summary: found?.summary ?? null, checked })
  const quotes = await quotesFor(answers, found?.summary.voices ?? {})
  return {
    ...{ id: phone.id, name: phone.name, at: found?.at ?? now(), owners: found?.summary.reviews ?? 0 },
    demo: found?.summary.demo || checked?.demo || false,
    answers: answers.map((answer, at) => ({ ...answer, but: quotes[at]! })),
    uses: labels.use,
  }
}

/** What was found on the newest build, counted by the database: from demo findings only where there are no others. */
async function findChecked({ id: phoneId, builds }: LoadedPhone): Promise<Checked | null> {
  const [build] = builds
  if (!build) return null
  for (const demo of [false, true]) {
    const found = await db.claimState.groupBy({
      by: ['leading'],
      // Only of tips everybody may read: `listed`, the filter beside readableBy.
      where: { phoneId, buildId: build.id, count: { gt: 0 }, claim: { kind: 'TIP', demo, thread: listed } },
      _count: true,
      _sum: { count: true },
      _max: { lastAt: true },
    })
    if (found.length > 0) return { build: build.text, demo, ...totals(found) }
  }
  return null
}

type Found = {
  leading: string | null
  _count: number
  _sum: { count: number | null }
  _max: { lastAt: Date | null }
}

function totals(found: Found[]) {
  const sum = (rows: Found[], count: (row: Found) => number) => rows.reduce((all, row) => all + count(row), 0)
  const dates = found.flatMap(({ _max }) => _max.lastAt ?? [])
  return {
    broken: sum(
      found.filter(({ leading }) => leading === 'BROKEN'),
      (row) => row._count,
    ),
    checked: sum(found, (row) => row._count),
    reports: sum(found, (row) => row._sum.count ?? 0),
    at: dates.length > 0 ? new Date(Math.max(...dates.map(Number))) : null,
  }
}

/** Beside each answer the most useful review that says otherwise, each review once where there is another. */
async function quotesFor(answers: Answer[], voices: Voices) {
  const wanted = answers.map(({ against: { topics, side } }) =>
    topics.flatMap((topic) => voices[topic]?.[side] ?? []),
  )
  const threads = await db.thread.findMany({
    // What has gone since the summary was made is not quoted: `listed`, the filter beside readableBy.
    where: { ...listed, id: { in: [...new Set(wanted.flat())] } },
    select: {
      ...{ id: true, slug: true, language: true, demo: true, author: { select: { name: true } } },
      review: { select: { pros: true, cons: true } },
      posts: { where: { position: 1 }, select: { body: true } },
    },
  })
  const threadOf = new Map(threads.map((thread) => [thread.id, thread]))
  const quoted = new Set<string>()
  return wanted.map((ids, at) => {
    const there = ids.flatMap((id) => threadOf.get(id) ?? [])
    const thread = there.find(({ id }) => !quoted.has(id)) ?? there[0]
    if (!thread?.review) return null
    quoted.add(thread.id)
    const said = { ...thread.review, body: thread.posts[0]?.body ?? '' }
    const { language, author, demo } = thread
    const text = quoteOf(said, answers[at]!.against.side)
    return { text, language, author: author.name, demo, path: threadPath(thread) }
  })
}
