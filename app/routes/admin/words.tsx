import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import { listWatched } from '#app/forum/moderation/screening/watched-queries.server.ts'
import { WatchedWordDraft } from '#app/forum/moderation/screening/watched-word-draft.ts'
import { WordsPage } from '#app/forum/moderation/screening/words-page.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('watch.title'))

export const loader = staffPage(({ actor }) => listWatched(actor))

export const action = staffForm(WatchedWordDraft, async ({ actor, input }) => {
  const { id } = await watchWord(actor, input)
  return redirect(`/admin/words#w-${id}`)
})

export default function Words() {
  return <WordsPage {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
