import { useLoaderData } from '@remix-run/react'
import { listReports } from '#app/forum/moderation/reports/my-report-queries.server.ts'
import { ReportList } from '#app/forum/moderation/reports/report-list.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('reports.mine'))

export const loader = page(({ actor, url }) => listReports(actor, url.searchParams.get('after') ?? undefined))

export default function MyReports() {
  return <ReportList {...useLoaderData<typeof loader>()} />
}
