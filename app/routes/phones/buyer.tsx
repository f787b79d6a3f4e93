import { useLoaderData } from '@remix-run/react'
import { BuyerPage } from '#app/forum/threads/reviews/buyer-page.tsx'
import { loadBuyerPage, type Sheet } from '#app/forum/threads/reviews/buyer-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { sheets: Pick<Sheet, 'name'>[] }
export const meta = titled<Loaded>((t, { sheets: [first, second] }) => ({
  title: second
    ? t('buyer.titleBoth', { phone: first!.name, other: second.name })
    : t('buyer.title', { phone: first!.name }),
  description: t('buyer.lead'),
}))

export const loader = page(({ actor, params, url, request }) =>
  loadBuyerPage(params.phone!, url.searchParams.get('with'), localeFor(request, actor)),
)

export default function BeforeYouBuy() {
  const { sheets, choices } = useLoaderData<typeof loader>()
  return <BuyerPage sheets={sheets} choices={choices} />
}
