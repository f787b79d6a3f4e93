import { z } from 'zod'
import type { Actor } from '#app/forum/accounts/actor.ts'
import { everyNameOf } from '#app/forum/catalogue/name-queries.server.ts'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { indexThread, startThread } from '#app/forum/threads/start-thread.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { locales } from '#app/platform/i18n/locale.ts'

/** A review as a plain thread: what it says and what it gave. */
export const ReviewDraft = z.object({
  title: z.string().trim().min(6).max(120),
  text: z.string().trim().min(TEXT_MIN).max(TEXT_MAX),
  phones: z.array(z.string()),
  scores: z.partialRecord(z.string(), z.number().int().min(1).max(5)),
  language: z.enum(locales),
})

export function publishReview(author: Actor, given: z.input<typeof ReviewDraft>) {
  const { title, text, phones, scores, language } = ReviewDraft.parse(given)
  return transact(async (tx) => {
    const opening = { kind: 'REVIEW' as const, title, language, body: text, phones, uses: [] }
    const { thread, post } = await startThread(tx, author, opening)
    const rows = Object.entries(scores).flatMap(([criterionId, score]) =>
      score ? [{ threadId: thread.id, criterionId, score }] : [],
    )
    await tx.reviewScore.createMany({ data: rows })
    await indexThread(tx, thread, opening, await everyNameOf(tx, 'phone', phones))
    return { thread, post }
  })
}
