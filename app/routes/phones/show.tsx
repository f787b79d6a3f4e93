import { useLoaderData } from '@remix-run/react'
import { PhoneFacts, PhoneHead } from '#app/forum/catalogue/phone-page.tsx'
import { loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { loadTipsOf } from '#app/forum/checks/list-states-queries.server.ts'
import { ListedStates } from '#app/forum/checks/listed-states.tsx'
import { PhoneReviews } from '#app/forum/threads/reviews/phone-reviews.tsx'
import { loadPhoneReviews } from '#app/forum/threads/reviews/phone-reviews-queries.server.ts'
import { ThreadsSection } from '#app/forum/threads/threads-section.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Loaded = { phone: { name: string } }
export const meta = titled<Loaded>((_, { phone }) => phone.name)

export const loader = page(async ({ actor, params, request }) => {
  const locale = localeFor(request, actor)
  const phone = await loadPhone(params.phone!, locale)
  const [list, reviews] = await Promise.all([
    loadTipsOf(actor, { kind: 'TIP', phone: phone.id }, locale),
    loadPhoneReviews(phone.id, locale),
  ])
  return { phone, list, reviews }
})

export default function Phone() {
  const { phone, list, reviews } = useLoaderData<typeof loader>()
  const t = useTranslate()
  return (
    <>
      <PhoneHead phone={phone} />
      <PhoneFacts phone={phone}>
        <PhoneReviews phone={phone.id} reviews={reviews} />
        <ListedStates states={list.states}>
          <ThreadsSection list={list} title={t('catalogue.tips')} all={`/tips?phone=${phone.id}`} shown={8} />
        </ListedStates>
      </PhoneFacts>
    </>
  )
}
