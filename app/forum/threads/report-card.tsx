import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** In the corner of a card, for members: the look hides it from visitors. Its address leads on to the first post's. */
export function ReportCard({ id }: { id: string }) {
  return (
    <Go className="flag" to={`/threads/${id}/report`} aria-label={useTranslate()('threads.report')}>
      <Icon name="flag" />
    </Go>
  )
}
