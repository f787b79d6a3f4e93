import { useLoaderData } from '@remix-run/react'
import { NO_EDITION } from '#app/forum/posts/edition.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { loadTipComposer } from '#app/forum/threads/tips/composer-queries.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { TipComposer } from '#app/forum/threads/tips/tip-composer.tsx'
import { composer } from '#app/web/composer.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('tips.editTitle'))

export const handle = { words: 'writing' }

export const loader = page(({ actor, params, request, asked }) =>
  loadTipComposer(actor, params.thread!, localeFor(request, actor), Boolean(asked.refused)),
)

export const action = composer(
  ({ params }) => params.thread!,
  async ({ actor, params, input }) => {
    const draft = { ...input, edition: input.edition ?? NO_EDITION }
    return redirect(threadPath(await reviseTip(actor, params.thread!, draft)))
  },
)

export default function EditTip() {
  return <TipComposer {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
