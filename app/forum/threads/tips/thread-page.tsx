import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { Discussion } from './discussion.tsx'
import { Opening } from './opening.tsx'
import { ThreadFacts } from './thread-facts.tsx'
import type { ThreadPageData, ThreadParts } from './thread-parts.ts'
import { TipFigure } from './tip-view.tsx'

/** One page for tips, reviews and questions: facts in the band, the words and the discussion in the readable area. */
export function ThreadPage(data: ThreadPageData & ThreadParts) {
  const { opening, about, labels, above, below } = data
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <TipFigure uses={about.uses} labels={labels} />
        <ThreadFacts {...data} />
      </div>
      <article>
        <Crumbs {...data} />
        {opening?.html != null && above}
        {opening?.html != null ? <Opening {...data} opening={opening} /> : <Gone {...data} />}
        {opening?.html != null && below}
        <Discussion {...data} />
      </article>
    </div>
  )
}

const lists = {
  TIP: ['/', 'web.tips'],
  REVIEW: ['/reviews', 'web.reviews'],
  QUESTION: ['/questions', 'web.questions'],
} as const

function Crumbs({ thread, about, labels }: ThreadPageData) {
  const t = useTranslate()
  const [use] = about.uses
  const [list, name] = lists[thread.kind]
  return (
    <p className="crumb">
      <Go to={list}>{t(name)}</Go>
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
