import { useLoaderData } from '@remix-run/react'
import { UsePage } from '#app/forum/catalogue/use-page.tsx'
import { loadUse } from '#app/forum/catalogue/use-queries.server.ts'
import { loadTipsOf } from '#app/forum/checks/list-states-queries.server.ts'
import { ListedStates } from '#app/forum/checks/listed-states.tsx'
import { ThreadsSection } from '#app/forum/threads/threads-section.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { use: { name: string; about: string } }
export const meta = titled<Loaded>((_, { use }) => ({ title: use.name, description: use.about }))

export const loader = page(async ({ actor, params, request }) => {
  const locale = localeFor(request, actor)
  const use = await loadUse(params.use!, locale)
  return { use, list: await loadTipsOf(actor, { use: use.id }, locale) }
})

export default function Use() {
  const { use, list } = useLoaderData<typeof loader>()
  const t = useTranslate()
  return (
    <UsePage use={use}>
      <ListedStates states={list.states}>
        <ThreadsSection list={list} title={t('catalogue.tips')} all={`/tips?use=${use.id}`} />
      </ListedStates>
    </UsePage>
  )
}
