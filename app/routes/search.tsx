import { useLoaderData } from '@remix-run/react'
import { search } from '#app/forum/search/search.server.ts'
import { searchFrom } from '#app/forum/search/search-filter.ts'
import { SearchForm } from '#app/forum/search/search-form.tsx'
import { SearchResults } from '#app/forum/search/search-results.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { filter: { q: string } }
export const meta = titled<Loaded>((t, { filter: { q } }) =>
  q ? t('search.results', { q }) : t('search.title'),
)

export const loader = page(async ({ actor, request, url }) => {
  const filter = searchFrom(url.searchParams)
  const { terms, hits, next } = await search(actor, { ...filter, locale: localeFor(request, actor) })
  return { filter, hits, next, understood: terms.length > 0 }
})

export default function Search() {
  const { filter, ...found } = useLoaderData<typeof loader>()
  return (
    <div className="grid">
      <div className="band-col">
        <h1>{useTranslate()('search.title')}</h1>
        <SearchForm filter={filter} />
      </div>
      <div>
        <SearchResults filter={filter} {...found} />
      </div>
    </div>
  )
}
