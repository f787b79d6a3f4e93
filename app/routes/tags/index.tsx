import { useLoaderData } from '@remix-run/react'
import { listTags } from '#app/forum/tags/tag-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('tags.title'), description: t('tags.lead') }))

export const loader = page(({ actor, request }) => listTags(localeFor(request, actor)))

export default function Tags() {
  const t = useTranslate()
  return (
    <>
      <h1>{t('tags.title')}</h1>
      <p className="lead">{t('tags.lead')}</p>
      <ul className="uses tag-wall">
        {useLoaderData<typeof loader>().map(({ id, name, count }) => (
          <li key={id}>
            <Go to={`/tags/${id}`}>{name}</Go>
            <span>{t('tags.count', { count })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
