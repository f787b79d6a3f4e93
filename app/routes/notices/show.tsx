import { useLoaderData } from '@remix-run/react'
import { findReceipt } from '#app/forum/moderation/reports/notice-queries.server.ts'
import { NoticeReceipt } from '#app/forum/moderation/reports/notice-receipt.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('reports.receipt'))

export const loader = page(({ params }) => findReceipt(params.notice!))

export default function Notice() {
  return <NoticeReceipt receipt={useLoaderData<typeof loader>()} />
}
