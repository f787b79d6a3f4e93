import { redirect } from '@remix-run/node'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { Ballot } from '#app/forum/posts/votes/vote.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { back, form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(Ballot, async ({ input, ...question }) => {
  await castVote(question.actor, question.params.post!, input)
  const { post } = question.params
  return question.request.headers.get('referer')?.includes('/downvote')
    ? redirect(`/posts/${post}`)
    : back(question)
})
