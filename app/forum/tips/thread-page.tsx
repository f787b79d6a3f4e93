import { BringBack } from '#app/forum/threads/reply.tsx'
import { ReasonsToAuthor, VoteButtons } from '#app/forum/votes/vote-buttons.tsx'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Day } from '#app/ui/time.tsx'
import { Discussion } from './discussion.tsx'
import { ReviewFacts } from './review-facts.tsx'
import type { loadThreadPage } from './thread-page-queries.server.ts'
import { TipFacts, TipFigure, TipSteps, TipUndo } from './tip-view.tsx'

export type ThreadPageData = Awaited<ReturnType<typeof loadThreadPage>>

/** One page for tips and reviews: facts in the band, the words and the discussion in the readable area. */
export function ThreadPage(data: ThreadPageData) {
  const { opening, about, labels } = data
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <TipFigure uses={about.uses} labels={labels} />
        <Facts {...data} />
      </div>
      <article>
        <Crumbs {...data} />
        {opening?.html != null ? <Opening {...data} opening={opening} /> : <Gone {...data} />}
        <Discussion {...data} />
      </article>
    </div>
  )
}

function Facts({ tip, about, labels }: ThreadPageData) {
  return tip ? (
    <TipFacts tip={tip} about={{ ...about, labels }} />
  ) : (
    <ReviewFacts about={about} labels={labels} />
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

function Opening(data: ThreadPageData & { opening: NonNullable<ThreadPageData['opening']> }) {
  const { thread, opening, tip } = data
  const t = useTranslate()
  return (
    <>
      <h1 lang={tagOf(thread.language)}>
        {thread.title} <LanguageBadge language={thread.language} />
      </h1>
      {opening.gone && (
        <div className="caution">
          <span>{t(opening.gone === 'removed' ? 'threads.removedYours' : 'threads.deletedYours')}</span>
          {opening.gone === 'deleted' && opening.mine && <BringBack id={opening.id} />}
        </div>
      )}
      {tip && (
        <p className="lead" lang={tagOf(thread.language)}>
          {tip.promise}
        </p>
      )}
      <Byline {...data} />
      <OpeningActs {...data} />
      <div className="only-small">
        <Facts {...data} />
      </div>
      {tip ? (
        <>
          <TipSteps tip={tip} language={thread.language} />
          <TipUndo tip={tip} language={thread.language} />
        </>
      ) : (
        <div className="review-text" lang={tagOf(thread.language)}>
          <Prose html={opening.html ?? ''} />
        </div>
      )}
    </>
  )
}

function Byline({ opening, thread }: ThreadPageData & { opening: NonNullable<ThreadPageData['opening']> }) {
  const t = useTranslate()
  return (
    <p className="meta byline">
      <Go to={`/members/${thread.author}`}>@{thread.author}</Go> {thread.demo && <DemoBadge />}{' '}
      <Day at={opening.createdAt} />
      {opening.editedAt && (
        <span className="edited">
          <EditedLine at={opening.editedAt} />
          <Go to={`/posts/${opening.id}/history`}>{t('threads.whatChanged')}</Go>
        </span>
      )}
    </p>
  )
}

function EditedLine({ at }: { at: Date | string }) {
  const t = useTranslate()
  const when = useFormat().since(new Date(at), new Date())
  return <time dateTime={new Date(at).toISOString()}>{t('threads.editedLine', { when })}</time>
}

function OpeningActs({
  opening,
  thread,
  votes,
  reasons,
  mayVote,
}: ThreadPageData & { opening: NonNullable<ThreadPageData['opening']> }) {
  const t = useTranslate()
  return (
    <>
      <div className="keys acts-of-opening">
        <VoteButtons
          postId={opening.id}
          score={opening.score}
          mine={votes[opening.id] ?? 0}
          may={mayVote && !opening.mine ? 'vote' : 'no'}
        />
        {opening.mine && !opening.gone && thread.kind === 'TIP' && (
          <Go className="key plain" to={`/tips/${thread.id}/edit`}>
            {t('threads.edit')}
          </Go>
        )}
        {opening.mine && !opening.gone && (
          <Go className="key plain" to={`/posts/${opening.id}/deletion`}>
            {t('threads.delete')}
          </Go>
        )}
      </div>
      <ReasonsToAuthor reasons={reasons[opening.id]} />
    </>
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
