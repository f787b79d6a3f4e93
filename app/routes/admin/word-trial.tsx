import { tryWords } from '#app/forum/moderation/screening/watched-queries.server.ts'
import { Sample } from '#app/forum/moderation/screening/watched-word-draft.ts'
import { type Trial, WordTrialPage } from '#app/forum/moderation/screening/word-trial.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { comeBack } from '#app/web/handlers.server.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('watch.testTitle'))

export const loader = staffPage(async () => null)

export const action = staffForm(Sample, async ({ input, ...question }) => {
  const { sample, sampleLanguage } = input
  const trial = await tryWords(question.actor, sample, sampleLanguage)
  return comeBack({ values: { sample, sampleLanguage, trial }, faults: {} }, 200, question)
})

export default function TryWords() {
  const reply = useFormReply()
  return <WordTrialPage reply={reply} trial={(reply.values.trial ?? null) as Trial | null} />
}
