import { useLoaderData } from '@remix-run/react'
import { OverviewPage } from '#app/forum/moderation/desks/staff/overview-page.tsx'
import { loadOverview } from '#app/forum/moderation/desks/staff/overview-queries.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('moderation.nav.overview'))

export const loader = staffPage(({ actor }) => loadOverview(actor))

export default function Overview() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />
}
