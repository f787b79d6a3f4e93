import { useLoaderData } from '@remix-run/react'
import { FollowUpDraft } from '#app/forum/threads/reviews/follow-up-draft.ts'
import { FollowUpForm } from '#app/forum/threads/reviews/follow-up-form.tsx'
import { answerByLink, findByLink } from '#app/forum/threads/reviews/follow-up-link.server.ts'
import { type FollowUpSheet, sheetOf } from '#app/forum/threads/reviews/follow-up-queries.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<FollowUpSheet>((t, { day }) => t('reviews.followTitle', { day }))

/** Opening the page uses nothing up: a link scanner may come first. */
export const loader = page(async ({ actor, params, request }) => {
  return sheetOf(await findByLink(actor, params.token!), localeFor(request, actor))
})

export const action = form(FollowUpDraft, async ({ actor, params, input }) => {
  const { path } = await answerByLink(actor, params.token!, input)
  return redirect(`${path}#follow-ups`)
})

export default function FollowUpByLink() {
  return <FollowUpForm {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
