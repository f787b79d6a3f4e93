import { useLoaderData, useSearchParams } from '@remix-run/react'
import { logFilterFrom } from '#app/forum/moderation/appeals/log.ts'
import { LogPageView } from '#app/forum/moderation/appeals/log-page.tsx'
import { listLog } from '#app/forum/moderation/appeals/log-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('appeals.log.title'), description: t('appeals.log.lead') }))

export const loader = page(({ url }) => listLog(logFilterFrom(url.searchParams)))

export default function ModerationLog() {
  const [parameters] = useSearchParams()
  return <LogPageView page={useLoaderData<typeof loader>()} lang={parameters.get('lang')} />
}
