import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

type Said = {
  day: number
  uses?: Record<string, boolean>
  scores?: Record<string, number>
  payAgain?: boolean
}
type Wishes = {
  phone?: string
  owned?: number
  /** Days since it was written. */
  ago?: number
  ended?: { owning: 'SOLD' | 'RETURNED'; after: number }
  demo?: boolean
  said?: Said[]
  more?: {
    pros?: string
    cons?: string
    accessory?: string
    incentive?: 'PAID'
    body?: string
    score?: number
  }
}

/** A review with its series, straight into the database: as its owner would have left it over the months. */
export async function aSeries(author: { id: string }, wishes: Wishes = {}) {
  const [made] = await manySeries(author, 1, () => wishes)
  return made!
}

/** So many of them at once. */
export async function manySeries(author: { id: string }, count: number, wishes: (n: number) => Wishes) {
  const made = Array.from({ length: count }, (_, n) => rowsOf(author, wishes(n)))
  for (let from = 0; from < count; from += 100) {
    const some = made.slice(from, from + 100)
    await db.thread.createMany({ data: some.map(({ thread }) => thread) })
    await db.post.createMany({ data: some.map(({ post }) => post) })
    await db.review.createMany({ data: some.map(({ review }) => review) })
    await db.tipPhone.createMany({ data: some.map(({ phone }) => phone) })
    await db.followUp.createMany({ data: some.flatMap(({ followUps }) => followUps) })
    for (const table of ['uses', 'scores'] as const) {
      const rows = some.flatMap((one) => one[table] as object[])
      const into = table === 'uses' ? db.reviewUse : db.reviewScore
      for (let at = 0; at < rows.length; at += 1000)
        await (into as typeof db.reviewUse).createMany({ data: rows.slice(at, at + 1000) as never })
    }
  }
  return made.map(({ thread }) => thread)
}

function rowsOf(author: { id: string }, { phone = 'tiny-one', owned = 3, ago = 400, ...wishes }: Wishes) {
  const { ended, demo = false, said = [{ day: 0, uses: { clock: true } }], more = {} } = wishes
  const id = newId()
  const createdAt = new Date(+now() - ago * DAY)
  const words = { slug: 'a-review', title: 'A review', language: 'en' }
  const times = { createdAt, lastPostAt: createdAt, hot: 0 }
  const { body = 'It lights up.', score = 0, pros = '', cons = '', accessory } = more
  const end = ended && new Date(+createdAt + ended.after * DAY)
  return {
    thread: { id, kind: 'REVIEW' as const, authorId: author.id, demo, score, ...words, ...times },
    post: {
      ...{ id: newId(), threadId: id, position: 1, authorId: author.id, language: 'en', demo, createdAt },
      ...{ body, html: `<p>${body}</p>`, renderer: 1 },
    },
    phone: { threadId: id, phoneId: phone },
    review: {
      ...{ threadId: id, phoneId: phone, ownedDays: owned, bought: 'china', createdAt, pros, cons },
      ...{ accessory: accessory ?? null, incentive: more.incentive ?? ('NONE' as const) },
      relation: 'NONE' as const,
      ...{ owning: ended?.owning ?? ('OWNS' as const), endedAt: end ?? null },
    },
    followUps: said.slice(1).map(({ day, payAgain }) => ({
      ...{ threadId: id, day, at: new Date(+createdAt + (day - owned) * DAY), payAgain: payAgain ?? null },
      ...{ owning: 'OWNS' as const, renderer: 1 },
    })),
    uses: said.flatMap(({ day, uses = {} }) =>
      Object.entries(uses).map(([useId, used]) => ({ threadId: id, day, useId, used })),
    ),
    scores: said.flatMap(({ day, scores = {} }) =>
      Object.entries(scores).map(([criterionId, score]) => ({ threadId: id, day, criterionId, score })),
    ),
  }
}
