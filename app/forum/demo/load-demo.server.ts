import type { Member } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { publishReview } from '#app/forum/threads/reviews/publish-review.server.ts'
import { ReviewDraft } from '#app/forum/threads/reviews/review-draft.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { asOf } from '#app/platform/time-travel.ts'
import { demoReviews, demoTips } from '#demo/demo.ts'
import { drawStep } from './draw-step.server.ts'
import { loadSeries } from './load-series.server.ts'

type Tip = (typeof demoTips)[number]
type Cast = Map<string, Member>

/** Everything goes through the schemas and verbs of members, at the dates it says, oldest first. */
export async function loadDemo() {
  const cast = await hire()
  const items = [
    ...demoTips.map((tip) => ({ daysAgo: tip.daysAgo, load: () => loadTip(tip, cast) })),
    ...demoReviews.map((review) => ({ daysAgo: review.daysAgo, load: () => loadReview(review, cast) })),
  ]
  for (const { daysAgo, load } of items.sort((a, b) => b.daysAgo - a.daysAgo)) {
    await asOf(new Date(+now() - daysAgo * DAY), load)
  }
  await loadSeries([...cast.values()])
}

async function hire(): Promise<Cast> {
  const replies = demoTips.flatMap((tip) => tip.replies)
  const voters = [...demoTips, ...demoReviews, ...replies].flatMap((post) => post.upvotes)
  const authors = [...demoTips, ...demoReviews, ...replies].map((post) => post.author)
  const cast: Cast = new Map()
  for (const name of new Set([...authors, ...voters])) {
    const member = {
      id: newId(),
      name,
      foldedName: foldName(name),
      demo: true,
      joinedAt: new Date(+now() - 500 * DAY),
    }
    cast.set(name, { ...(await db.member.create({ data: member, select: memberColumns })), demo: true })
  }
  return cast
}

async function loadTip(tip: Tip, cast: Cast) {
  const author = cast.get(tip.author)!
  const steps = []
  for (const { text, caution, art } of tip.steps) {
    const photo = art && (await drawStep(author, art.use))
    steps.push({ text, caution, photo, alt: art?.alt })
  }
  const draft = TipDraft.parse({ ...tip, steps, tags: tip.tags.join(', ') })
  const { id } = await publishTip(author, draft)
  // What was written a moment ago, by whoever reads it: readableBy has no say.
  const opening = await db.post.findUniqueOrThrow({
    where: { threadId_position: { threadId: id, position: 1 } },
  })
  await vote(opening.id, tip.upvotes, cast)
  await loadReplies(id, tip, cast)
}

async function loadReplies(threadId: string, tip: Tip, cast: Cast) {
  const written: string[] = []
  for (const reply of tip.replies) {
    const at = new Date(+now() + (tip.daysAgo - reply.daysAgo) * DAY)
    await asOf(at, async () => {
      const draft = { body: reply.text, language: reply.language, parent: written[reply.to ?? -1] }
      const { id } = await writeReply(cast.get(reply.author)!, threadId, draft)
      written.push(id)
      await vote(id, reply.upvotes, cast)
    })
  }
}

async function loadReview(review: (typeof demoReviews)[number], cast: Cast) {
  const { post } = await publishReview(cast.get(review.author)!, ReviewDraft.parse(review))
  await vote(post.id, review.upvotes, cast)
}

async function vote(postId: string, voters: string[], cast: Cast) {
  for (const name of voters) await castVote(cast.get(name)!, postId, { value: 1 })
}
