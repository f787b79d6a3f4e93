import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guessLanguage } from '#app/forum/threads/guess-language.ts'
import { askQuestion } from '#app/forum/threads/questions/ask-question.server.ts'
import { QuestionDraft } from '#app/forum/threads/questions/question-draft.ts'
import { QuestionForm } from '#app/forum/threads/questions/question-form.tsx'
import { loadNewQuestion } from '#app/forum/threads/questions/question-queries.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { similarThreads } from '#app/forum/threads/tips/similar-tips.server.ts'
import { draftedForm } from '#app/web/drafted-form.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { comeBack, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('questions.ask'))

export const handle = { words: 'writing' }

export const loader = page(({ actor, request, asked }) =>
  loadNewQuestion(actor, localeFor(request, actor), Boolean(asked.refused)),
)

export const action = draftedForm('question', QuestionDraft, async ({ input, values, ...question }) => {
  const { actor, request } = question
  const similar =
    input.asked === input.title ? [] : await similarThreads(actor, input.title, '', ['tip', 'question'])
  // Once: whoever asks under the same title all the same has looked.
  if (similar.length > 0) return comeBack({ values: { ...values, similar }, faults: {} }, 200, question)
  const language = input.language ?? guessLanguage(`${input.title} ${input.text}`, localeFor(request, actor))
  const draft = { ...input, language, began: input.began ?? '' }
  return redirect(threadPath(await askQuestion(actor, draft)))
})

export default function NewQuestion() {
  return <QuestionForm {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
