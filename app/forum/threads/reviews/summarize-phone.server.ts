import { listed } from '#app/forum/posts/post-policy.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db, type JsonObject, type Prisma } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { giveWay } from '#app/platform/jobs/give-way.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { followUpDays } from './follow-up-days.ts'
import { type Reviewed, summaryOf } from './phone-summary.ts'
import type { Answer } from './retention.ts'

/** Small enough that nobody waits while one page of them is read. */
const REVIEWS_A_TURN = 20

/** Work for later, of kind `summarize-phone`, its key the phone: what its reviews come to, computed anew. */
export async function summarizePhone(_payload: object, phoneId: string) {
  if (!(await db.phone.findUnique({ where: { id: phoneId }, select: { id: true } }))) return
  const real = await reviewsOf(phoneId, false)
  const demo = real.length === 0
  const reviews = demo ? await reviewsOf(phoneId, true) : real
  const summary = await summaryOf(reviews, demo && reviews.length > 0, giveWay)
  const row = { at: now(), data: summary as unknown as JsonObject }
  await transact(async (tx) => {
    await tx.phoneSummary.upsert({ where: { phoneId }, create: { phoneId, ...row }, update: row })
    const next = nextDue(reviews)
    // A follow-up that becomes due changes how many were answered, though nobody wrote a word.
    if (next) await later(tx, { kind: 'summarize-phone', key: phoneId, runAt: next })
  })
}

/**
 * All that everybody may read (`listed`, the filter beside readableBy), a page at a time. What is said of a case for
 * a phone is not said of the phone.
 */
async function reviewsOf(phoneId: string, demo: boolean) {
  const all: Reviewed[] = []
  for (let after = ''; ; ) {
    const rows = await db.review.findMany({
      where: { phoneId, accessory: null, threadId: { gt: after }, thread: { ...listed, demo } },
      orderBy: { threadId: 'asc' },
      take: REVIEWS_A_TURN,
      include,
    })
    all.push(...rows.map(asReviewed))
    const last = rows.at(-1)
    if (!last || rows.length < REVIEWS_A_TURN) return all
    after = last.threadId
    await giveWay()
  }
}

const include = {
  thread: { select: { score: true, scores: true } },
  followUps: { orderBy: { day: 'asc' } },
  uses: true,
} as const

type Row = Prisma.ReviewGetPayload<{ include: typeof include }>

function asReviewed(row: Row): Reviewed {
  const { threadId, ownedDays, owning, endedAt, createdAt, thread, followUps } = row
  const end = owning === 'OWNS' ? now() : (endedAt ?? createdAt)
  const first: Answer = { ...saidOn(row, 0), payAgain: null, regret: null }
  return {
    id: threadId,
    owned: ownedDays,
    until: ownedDays + Math.max(0, Math.floor((+end - +createdAt) / DAY)),
    ended: owning === 'OWNS' ? null : owning,
    useful: thread.score,
    interested: row.incentive !== 'NONE' || row.relation !== 'NONE',
    answers: [first, ...followUps.map((followUp) => answerIn(row, followUp))],
  }
}

/** Who no longer has the phone did not stop using it: what they say of uses then is not counted. */
function answerIn(row: Row, { day, owning, payAgain, regret }: Row['followUps'][number]): Answer {
  const { uses, scores } = saidOn(row, day)
  return { day, uses: owning === 'OWNS' ? uses : {}, scores, payAgain, regret }
}

function saidOn({ uses, thread: { scores } }: Row, day: number) {
  const [of, given] = [uses.filter((use) => use.day === day), scores.filter((score) => score.day === day)]
  return {
    day,
    uses: Object.fromEntries(of.map(({ useId, used }) => [useId, used])),
    scores: Object.fromEntries(given.map(({ criterionId, score }) => [criterionId, score])),
  }
}

function nextDue(reviews: Reviewed[]) {
  const days = reviews.flatMap(({ ended, until }) =>
    ended ? [] : followUpDays.filter((day) => day > until).map((day) => day - until),
  )
  return days.length > 0 ? new Date(+now() + days.reduce((a, b) => Math.min(a, b)) * DAY) : null
}
