import { useLoaderData } from '@remix-run/react'
import { dayFrom } from '#app/forum/threads/reviews/follow-up-days.ts'
import { FollowUpDraft } from '#app/forum/threads/reviews/follow-up-draft.ts'
import { FollowUpForm } from '#app/forum/threads/reviews/follow-up-form.tsx'
import { type FollowUpSheet, loadFollowUp } from '#app/forum/threads/reviews/follow-up-queries.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<FollowUpSheet>((t, { day }) => t('reviews.followTitle', { day }))

export const loader = page(({ actor, params, request }) =>
  loadFollowUp(actor, params.thread!, dayFrom(params.day), localeFor(request, actor)),
)

export const action = form(FollowUpDraft, async ({ actor, params, input }) => {
  const { path } = await followUpReview(actor, params.thread!, dayFrom(params.day), input)
  return redirect(`${path}#follow-ups`)
})

export default function FollowUp() {
  return <FollowUpForm {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
