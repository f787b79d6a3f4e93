import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { threadPath } from '#app/forum/threads/slug.ts'
import { loadNewTip } from '#app/forum/tips/composer-queries.server.ts'
import { publishTip } from '#app/forum/tips/publish-tip.server.ts'
import { TipComposer } from '#app/forum/tips/tip-composer.tsx'
import { composer } from '#app/web/composer.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('web.writeTip'))

export const loader = page(({ actor, request, asked }) =>
  loadNewTip(actor, localeFor(request, actor), Boolean(asked.refused)),
)

export const action = composer(
  () => '',
  async ({ actor, input }) => redirect(threadPath(await publishTip(actor, input))),
)

export default function NewTip() {
  return <TipComposer {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
