import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import type { loadThreadsOf } from './list-page-queries.server.ts'
import { ThreadList } from './thread-list.tsx'

type Props = {
  list: Awaited<ReturnType<typeof loadThreadsOf>>
  title: string
  /** The list that goes on where this one ends. */
  all: string
  shown?: number
}

/** The most useful threads about a phone, a use or a tag. */
export function ThreadsSection({
  list: { threads, labels, next },
  title,
  all,
  shown = threads.length,
}: Props) {
  const t = useTranslate()
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      {threads.length > 0 ? (
        <ThreadList threads={threads.slice(0, shown)} labels={labels} />
      ) : (
        <Empty title={t('catalogue.noTips')}>
          <p>{t('catalogue.noTipsHint')}</p>
          <p className="keys next">
            <Go className="key plain" to="/tips/new">
              {t('web.writeTip')}
            </Go>
          </p>
        </Empty>
      )}
      {(next || threads.length > shown) && (
        <p className="keys next">
          <Go className="key plain" to={all}>
            {t('catalogue.allTips')}
          </Go>
        </p>
      )}
    </section>
  )
}
