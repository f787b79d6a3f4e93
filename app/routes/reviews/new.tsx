import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishReview } from '#app/forum/threads/reviews/publish-review.server.ts'
import { ReviewDraft } from '#app/forum/threads/reviews/review-draft.ts'
import { ReviewForm } from '#app/forum/threads/reviews/review-form.tsx'
import { loadNewReview } from '#app/forum/threads/reviews/review-form-queries.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { draftedForm } from '#app/web/drafted-form.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('reviews.formTitle'))

export const handle = { words: 'writing' }

export const loader = page(({ actor, request, asked, url }) => {
  const phone = url.searchParams.get('phone')
  return loadNewReview(actor, localeFor(request, actor), { phone, cameBack: Boolean(asked.refused) })
})

export const action = draftedForm('review', ReviewDraft, async ({ actor, input }) => {
  const { thread } = await publishReview(actor, { ...input, began: input.began ?? '' })
  return redirect(threadPath(thread))
})

export default function NewReview() {
  return <ReviewForm {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
