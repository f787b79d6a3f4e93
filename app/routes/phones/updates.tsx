import { useLoaderData } from '@remix-run/react'
import { isWatching } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { BoardPage } from '#app/forum/checks/board-page.tsx'
import { loadBoard } from '#app/forum/checks/board-queries.server.ts'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { board: { phone: { name: string } } }
export const meta = titled<Loaded>((t, { board }) => ({
  title: t('board.title', { phone: board.phone.name }),
  description: t('board.lead'),
}))

export const loader = page(async ({ actor, params, request }) => {
  const locale = localeFor(request, actor)
  const board = await loadBoard(params.phone!, locale)
  const [watching, { phones }] = await Promise.all([isWatching(actor, board.phone.id), optionsIn(locale)])
  return { board, watching, phones, me: isMember(actor) ? { phoneId: actor.phoneId } : null }
})

export default function Updates() {
  return <BoardPage {...useLoaderData<typeof loader>()} />
}
