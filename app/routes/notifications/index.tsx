import { useLoaderData } from '@remix-run/react'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { hasMuted } from '#app/forum/notifications/mute.server.ts'
import { NoticePage } from '#app/forum/notifications/notice-page.tsx'
import { listNotices } from '#app/forum/notifications/notification-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('notifications.title'))

export const loader = page(async ({ actor, url, request }) => {
  const list = await listNotices(actor, url.searchParams.get('after') ?? undefined)
  const muted = await hasMuted(actor, 'check-asked')
  const { phone } = await labelsIn(localeFor(request, actor))
  return { ...list, phones: phone, muted }
})

export default function Notifications() {
  return <NoticePage {...useLoaderData<typeof loader>()} />
}
