import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { threadPath } from '#app/forum/threads/slug.ts'
import { loadNewTip } from '#app/forum/threads/tips/composer-queries.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { TipComposer } from '#app/forum/threads/tips/tip-composer.tsx'
import { composer } from '#app/web/composer.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('web.writeTip'))

export const handle = { words: 'writing' }

export const loader = page(({ actor, request, asked, url }) =>
  loadNewTip(actor, localeFor(request, actor), Boolean(asked.refused), answerIn(url)),
)

export const action = composer(
  ({ url }) => answerIn(url),
  async ({ actor, input, url }) => {
    const draft = { ...input, began: input.began ?? '' }
    return redirect(threadPath(await publishTip(actor, draft, answerIn(url))))
  },
)

/** The answer to a question it is made from: it has a draft of its own. */
function answerIn({ searchParams }: URL) {
  return (searchParams.get('answer') ?? '').slice(0, 40)
}

export default function NewTip() {
  return <TipComposer {...useLoaderData<typeof loader>()} reply={useFormReply()} />
}
