import { z } from 'zod'
import { asCurating, fromPage, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { retagThread } from '#app/forum/moderation/acts/retag-thread.server.ts'
import { Edition, NO_EDITION } from '#app/forum/posts/edition.ts'
import { TagWords } from '#app/forum/tags/tag.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

const Tagging = z
  .object({ tags: TagWords, edition: Edition, ...fromPage })
  .transform(({ tags, edition = NO_EDITION, ...rest }) => ({ tags, edition, ...asCurating(rest) }))

export const action = staffForm(
  Tagging,
  async ({ actor, params, input: { tags, from, edition, ...why } }) => {
    await retagThread(actor, params.thread!, tags, why, { edition })
    return redirect(pageOf('threads', params.thread!, from))
  },
)
