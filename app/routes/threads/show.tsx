import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerActs } from '#app/forum/questions/answer-acts.tsx'
import { loadQuestion } from '#app/forum/questions/answer-queries.server.ts'
import { LeadingAnswers } from '#app/forum/questions/leading-answers.tsx'
import { ReviewFacts } from '#app/forum/reviews/review-facts.tsx'
import { loadReview } from '#app/forum/reviews/review-queries.server.ts'
import { ReviewView } from '#app/forum/reviews/review-view.tsx'
import { discussionFrom } from '#app/forum/threads/discussion-address.ts'
import { idIn, threadPath } from '#app/forum/threads/slug.ts'
import { ThreadPage } from '#app/forum/tips/thread-page.tsx'
import { loadThreadPage } from '#app/forum/tips/thread-page-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadThreadPage>>

export const meta = titled<Data>((t, { thread, tip }) => ({
  title: thread.title || t('threads.deletedTitle'),
  description: tip?.promise,
}))

/** Only the id counts; an old or cut-off title leads to the address of today. */
export const loader = page(async ({ actor, params, url, request }) => {
  const found = await loadThreadPage(
    actor,
    idIn(params.thread),
    discussionFrom(url),
    localeFor(request, actor),
  )
  const path = threadPath(found.thread)
  if (url.pathname !== path && !url.pathname.endsWith('.data')) throw redirect(path + url.search, 301)
  const { id, kind } = found.thread
  return {
    ...found,
    question: kind === 'QUESTION' ? await loadQuestion(actor, { id }) : null,
    review: kind === 'REVIEW' ? await loadReview(actor, id, localeFor(request, actor)) : null,
  }
})

export default function ShowThread() {
  const { question, review, ...found } = useLoaderData<typeof loader>()
  return (
    <ThreadPage
      {...found}
      facts={review && <ReviewFacts review={review} />}
      below={review ? <ReviewView review={review} /> : question && <LeadingAnswers question={question} />}
      ofReply={
        question
          ? (reply) => <AnswerActs reply={reply} question={question} signedIn={found.mayVote === true} />
          : undefined
      }
    />
  )
}
