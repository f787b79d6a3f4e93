import { useLoaderData } from '@remix-run/react'
import { QuestionListPage } from '#app/forum/threads/questions/question-list.tsx'
import { loadQuestions } from '#app/forum/threads/questions/question-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('questions.title'), description: t('questions.lead') }))

export const loader = page(({ actor, url, request }) =>
  loadQuestions(actor, url.searchParams, localeFor(request, actor)),
)

export default function Questions() {
  return <QuestionListPage list={useLoaderData<typeof loader>()} />
}
