import { useLoaderData } from '@remix-run/react'
import { UsePage } from '#app/forum/catalogue/use-page.tsx'
import { loadUse } from '#app/forum/catalogue/use-queries.server.ts'
import { loadThreadsOf } from '#app/forum/threads/list-page-queries.server.ts'
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
  return { use, list: await loadThreadsOf(actor, { use: use.id }, locale) }
})

export default function Use() {
  const { use, list } = useLoaderData<typeof loader>()
  const t = useTranslate()
  return (
    <UsePage use={use}>
      <ThreadsSection list={list} title={t('catalogue.tips')} all={`/tips?use=${use.id}`} />
    </UsePage>
  )
}
