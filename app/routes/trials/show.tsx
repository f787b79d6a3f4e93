import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerTrial } from '#app/forum/checks/trials/answer-trial.server.ts'
import { TrialAnswer } from '#app/forum/checks/trials/trial-answer.ts'
import { loadTrial } from '#app/forum/checks/trials/trial-queries.server.ts'
import { TrialQuestion } from '#app/forum/checks/trials/trial-question.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadTrial>>

export const meta = titled<Data>((t, { thread }) => `${t('trials.title')}: ${thread.title}`)

export const loader = page(({ actor, params }) => loadTrial(actor, params.trial!))

export const action = form(TrialAnswer, async ({ actor, params, input }) => {
  const thread = await answerTrial(actor, params.trial!, input)
  return redirect(`${threadPath(thread)}#trial`)
})

export default function Trial() {
  return <TrialQuestion trial={useLoaderData<typeof loader>()} reply={useFormReply()} />
}
