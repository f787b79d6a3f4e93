import { parseWithZod } from '@conform-to/zod/v4'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import { DraftSave } from '#app/forum/posts/draft.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { fieldsIn } from '#app/web/fields.server.ts'
import { postOnly } from '#app/web/handlers.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** What the composer's script sends while its author types. */
export const action = resource(async (question) => {
  postOnly(question.request)
  const fields = await fieldsIn(question)
  await insistOnWriter(question.actor, fields.get('writer'))
  const submission = parseWithZod(fields, { schema: DraftSave })
  if (submission.status !== 'success') throw refuse.invalid('values', 'posts.draft.unreadable')
  return Response.json(await saveDraft(question.actor, submission.value))
})

export const loader = resource(async ({ request }) => {
  postOnly(request)
  throw refuse.notFound('posts.noSuchPost')
})
