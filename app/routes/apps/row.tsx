import { useLoaderData } from '@remix-run/react'
import { AppPage } from '#app/forum/catalogue/apps/app-page.tsx'
import { loadApp } from '#app/forum/catalogue/apps/app-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadApp>>>((_, { app }) => app.name)

export const loader = page(({ actor, params, url, request }) =>
  loadApp(
    actor,
    params.row!,
    { build: url.searchParams.get('build') ?? undefined },
    localeFor(request, actor),
  ),
)

export default function AppOnPhone() {
  return <AppPage {...useLoaderData<typeof loader>()} />
}
