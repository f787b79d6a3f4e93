import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import type { Notice } from './gather-notices.ts'
import { NoticeList } from './notice-list.tsx'

/** On the home page: what waits for this member, or nothing at all. */
export function Waiting({ notices, phones }: { notices: Notice[]; phones: Record<string, string> }) {
  const t = useTranslate()
  if (notices.length === 0) return null
  return (
    <section className="waiting">
      <SectionTitle lit>{t('notifications.waiting')}</SectionTitle>
      <NoticeList notices={notices} phones={phones} />
      <p className="meta">
        <Go to="/notifications">{t('notifications.all')}</Go>
      </p>
    </section>
  )
}
