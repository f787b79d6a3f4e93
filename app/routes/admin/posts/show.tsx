import { useLoaderData } from '@remix-run/react'
import { CuratedPage } from '#app/forum/moderation/acts/curated-page.tsx'
import { loadCurated } from '#app/forum/moderation/acts/curated-queries.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('curation.title'))

export const loader = staffPage(({ actor, params }) => loadCurated(actor, params.post!))

export default function ShowCurated() {
  return <CuratedPage {...useLoaderData<typeof loader>()} />
}
