import { useLoaderData } from '@remix-run/react'
import { loadTrials } from '#app/forum/checks/trials/trial-queries.server.ts'
import { TrialSection } from '#app/forum/checks/trials/trial-section.tsx'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { discussionFrom } from '#app/forum/threads/discussion-address.ts'
import { accessFor } from '#app/forum/threads/list-page-queries.server.ts'
import { AnswerActs } from '#app/forum/threads/questions/answer-acts.tsx'
import { loadQuestion } from '#app/forum/threads/questions/answer-queries.server.ts'
import { LeadingAnswers } from '#app/forum/threads/questions/leading-answers.tsx'
import { ReviewFacts } from '#app/forum/threads/reviews/review-facts.tsx'
import { loadReview } from '#app/forum/threads/reviews/review-queries.server.ts'
import { ReviewView } from '#app/forum/threads/reviews/review-view.tsx'
import { idIn, threadPath } from '#app/forum/threads/slug.ts'
import { AboveCeiling } from '#app/forum/threads/tips/above-ceiling.tsx'
import { loadTipLinks } from '#app/forum/threads/tips/link-queries.server.ts'
import { ThreadPage } from '#app/forum/threads/tips/thread-page.tsx'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { LinksAbove, LinksBelow } from '#app/forum/threads/tips/tip-links.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadThreadPage>>

export const meta = titled<Data>((t, { thread, tip }) => ({
  title: thread.title || t('threads.deletedTitle'),
  description: tip?.promise,
}))

/** Only the id counts; an old or cut-off title leads to the address of today. */
export const handle = { words: 'writing' }

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
    ...(await tipParts(actor, found, url)),
    question: kind === 'QUESTION' ? await loadQuestion(actor, { id }) : null,
    review: kind === 'REVIEW' ? await loadReview(actor, id, localeFor(request, actor)) : null,
  }
})

/** What a tip has to do with others, who kept it, and the most this reader would do. */
async function tipParts(actor: Actor, { thread, opening, tip }: Data, url: URL) {
  if (!tip || !opening) return { trials: null, tipLinks: null, ceiling: undefined }
  const { authorId, removedAt, deletedAt } = opening
  const about = { id: thread.id, authorId, removedAt, deletedAt }
  const [tipLinks, trials] = await Promise.all([
    loadTipLinks(actor, about, discussionFrom(url)),
    loadTrials(actor, about),
  ])
  return { trials, tipLinks, ceiling: accessFor(actor, url.searchParams) }
}

export default function ShowThread() {
  const { question, review, trials, tipLinks, ceiling, ...found } = useLoaderData<typeof loader>()
  const { id } = found.thread
  const signedIn = found.mayVote === true
  return (
    <ThreadPage
      {...found}
      facts={review && <ReviewFacts review={review} />}
      above={
        <>
          {tipLinks && <LinksAbove links={tipLinks.links} />}
          {found.tip && <AboveCeiling access={found.tip.access} ceiling={ceiling} />}
        </>
      }
      below={
        <>
          {review && <ReviewView review={review} />}
          {question && <LeadingAnswers question={question} />}
          {trials && <TrialSection threadId={id} trials={trials} />}
          {tipLinks && <LinksBelow threadId={id} tipLinks={tipLinks} signedIn={signedIn} />}
        </>
      }
      ofReply={question ? (reply) => <AnswerActs {...{ reply, question, signedIn }} /> : undefined}
    />
  )
}
