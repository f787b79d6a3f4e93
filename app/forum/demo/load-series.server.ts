import { forgetLabels } from '#app/forum/catalogue/labels.server.ts'
import { DEMO_GROUP, DEMO_PHONE } from '#app/forum/catalogue/phone.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { slugOf } from '#app/forum/threads/slug.ts'
import { DAY, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { newId } from '#app/platform/id.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { type DemoSeries, demoSeries } from '#demo/series.ts'
import { seriesPhone, seriesWords } from '#demo/series-words.ts'

/** Long enough ago for every follow-up of a year to be past. */
const WRITTEN = 380

/** The demo phone and its forty series, a year old: straight into the tables, for no member could write the past. */
export async function loadSeries(cast: Member[]) {
  await transact(async (tx) => {
    await addPhone(tx)
    for (const [at, series] of demoSeries.entries()) await addSeries(tx, cast[at % cast.length]!, at, series)
    await later(tx, { kind: 'summarize-phone', key: DEMO_PHONE })
  })
  forgetLabels()
}

async function addPhone(tx: Tx) {
  const phone = { id: DEMO_PHONE, maker: 'Verso', group: DEMO_GROUP, position: 9999 }
  await tx.phone.create({ data: phone })
  const names = locales.map((language) => ({
    id: `phone.${DEMO_PHONE}.name.${language}`,
    ...{ subjectKind: 'phone', subjectId: DEMO_PHONE, kind: 'name', language },
    ...{ text: seriesPhone[language], folded: fold(seriesPhone[language]) },
  }))
  await tx.name.createMany({ data: names })
}

async function addSeries(tx: Tx, author: Member, at: number, series: DemoSeries) {
  const { language, title, text, pros, cons } = seriesWords[at % seriesWords.length]!
  const createdAt = new Date(+now() - (WRITTEN + at) * DAY)
  const [id, authorId] = [newId(), author.id]
  const times = { createdAt, lastPostAt: createdAt, hot: hotness(0, createdAt) }
  const thread = { id, kind: 'REVIEW' as const, slug: slugOf(title), title, language, authorId, demo: true }
  await tx.thread.create({ data: { ...thread, ...times, phones: { create: { phoneId: DEMO_PHONE } } } })
  const post = { id: newId(), threadId: id, position: 1, authorId, language, demo: true, createdAt }
  await tx.post.create({ data: { ...post, ...(await written(tx, text)) } })
  await addReview(tx, { threadId: id, createdAt, pros, cons }, series)
}

type Review = { threadId: string; createdAt: Date; pros: string; cons: string }

async function addReview(tx: Tx, review: Review, { owned, answers }: DemoSeries) {
  const { threadId, createdAt } = review
  const dated = (t: number) => new Date(+createdAt + (t - owned) * DAY)
  const end = answers.find(({ owning }) => owning !== 'OWNS')
  const owning = end ? { owning: end.owning, endedAt: dated(end.t) } : {}
  const facts = { phoneId: DEMO_PHONE, ownedDays: owned, bought: 'other', ...owning }
  await tx.review.create({ data: { ...review, ...facts, incentive: 'NONE', relation: 'NONE' } })
  const [, ...later] = answers
  const renderer = 1
  await tx.followUp.createMany({
    data: later.map(({ day, t, owning, again }) => ({
      ...{ threadId, day, at: dated(t), owning, payAgain: again, renderer },
    })),
  })
  await tx.reviewUse.createMany({
    data: answers.flatMap(({ day, uses }) =>
      Object.entries(uses).map(([useId, used]) => ({ threadId, day, useId, used })),
    ),
  })
  await tx.reviewScore.createMany({
    data: answers.flatMap(({ day, scores }) =>
      Object.entries(scores).map(([criterionId, score]) => ({ threadId, day, criterionId, score })),
    ),
  })
}
