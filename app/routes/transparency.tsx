import { useLoaderData } from '@remix-run/react'
import { FigurePage } from '#app/forum/moderation/appeals/figure-page.tsx'
import { loadFigures } from '#app/forum/moderation/appeals/figure-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({
  title: t('appeals.figures.title'),
  description: t('appeals.figures.lead'),
}))

export const loader = page(({ url }) => loadFigures(url.searchParams.get('year')))

export default function Transparency() {
  return <FigurePage figures={useLoaderData<typeof loader>()} />
}
