import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'

/**
 * In the corner of a card, for members: the look hides it from visitors. `of` is the path of a post, or of a thread,
 * whose report is that of its first post.
 */
export function ReportCard({ of }: { of: string }) {
  return (
    <Go className="flag" to={`${of}/report`} aria-label={useTranslate()('threads.report')}>
      <Icon name="flag" />
    </Go>
  )
}
