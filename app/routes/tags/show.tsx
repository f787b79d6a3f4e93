import { useLoaderData } from '@remix-run/react'
import { loadTipsOf } from '#app/forum/checks/list-states-queries.server.ts'
import { ListedStates } from '#app/forum/checks/listed-states.tsx'
import { TagNames } from '#app/forum/tags/tag-names.tsx'
import { loadTag } from '#app/forum/tags/tag-queries.server.ts'
import { ThreadsSection } from '#app/forum/threads/threads-section.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { tag: { name: string } }
export const meta = titled<Loaded>((_, { tag }) => tag.name)

export const loader = page(async ({ actor, params, url, request }) => {
  const locale = localeFor(request, actor)
  const tag = await loadTag(params.tag!, locale)
  if (tag.id !== params.tag) throw redirect(`/tags/${tag.id}${url.search}`, 301)
  return { tag, list: await loadTipsOf(actor, { tag: tag.id }, locale) }
})

export default function Tag() {
  const { tag, list } = useLoaderData<typeof loader>()
  const t = useTranslate()
  return (
    <div className="grid">
      <div>
        <Crumb to="/tags" above={t('web.tags')} />
        <h1>{tag.name}</h1>
        <TagNames synonyms={tag.synonyms} />
      </div>
      <div>
        <ListedStates states={list.states}>
          <ThreadsSection list={list} title={t('tags.threads')} all={`/tips?tag=${tag.id}`} />
        </ListedStates>
      </div>
    </div>
  )
}
