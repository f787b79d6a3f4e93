import { useLoaderData } from '@remix-run/react'
import { insist } from '#app/forum/members/accounts/actor.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { mayVote } from '#app/forum/posts/votes/vote.ts'
import { voteReasons } from '#app/forum/posts/votes/vote-reason.ts'
import { now } from '#app/platform/clock.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('votes.whyDown'))

export const loader = page(async ({ actor, params }) => {
  const post = await findPost(actor, params.post!)
  insist(actor, mayVote(actor, post, now()))
  return { id: post.id }
})

/** The five reasons, for readers without JavaScript. */
export default function Downvote() {
  const t = useTranslate()
  const { id } = useLoaderData<typeof loader>()
  return (
    <form method="post" action={`/posts/${id}/vote`} className="narrow stack">
      <h1>{t('votes.whyDown')}</h1>
      <p className="lead">{t('votes.whyDownHint')}</p>
      <input type="hidden" name="value" value="-1" />
      <div className="keys">
        {voteReasons.map((reason) => (
          <button className="key plain" key={reason} type="submit" name="reason" value={reason}>
            {t(`votes.reason.${reason}`)}
          </button>
        ))}
      </div>
    </form>
  )
}
