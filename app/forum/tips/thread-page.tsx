import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { Discussion } from './discussion.tsx'
import { Opening } from './opening.tsx'
import { ThreadFacts } from './thread-facts.tsx'
import type { loadThreadPage } from './thread-page-queries.server.ts'
import { TipFigure } from './tip-view.tsx'

export type ThreadPageData = Awaited<ReturnType<typeof loadThreadPage>>

/** One page for tips and reviews: facts in the band, the words and the discussion in the readable area. */
export function ThreadPage(data: ThreadPageData) {
  const { opening, about, labels } = data
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <TipFigure uses={about.uses} labels={labels} />
        <ThreadFacts {...data} />
      </div>
      <article>
        <Crumbs {...data} />
        {opening?.html != null ? <Opening {...data} opening={opening} /> : <Gone {...data} />}
        <Discussion {...data} />
      </article>
    </div>
  )
}

function Crumbs({ thread, about, labels }: ThreadPageData) {
  const t = useTranslate()
  const [use] = about.uses
  return (
    <p className="crumb">
      {thread.kind === 'TIP' ? <Go to="/">{t('web.tips')}</Go> : <Go to="/reviews">{t('web.reviews')}</Go>}
      {use && (
        <>
          {' / '}
          <Go to={`/uses/${use}`}>{labels.use[use] ?? use}</Go>
        </>
      )}
    </p>
  )
}

function Gone({ opening }: ThreadPageData) {
  const t = useTranslate()
  return (
    <>
      <h1>{t('threads.deletedTitle')}</h1>
      <Empty title={t(opening?.wipedAt ? 'threads.wiped' : 'threads.deleted')}>
        <p>{t('threads.deletedRepliesStay')}</p>
      </Empty>
    </>
  )
}
