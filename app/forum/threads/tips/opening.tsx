import { DangerLink, DangerNotice } from '#app/forum/checks/danger.tsx'
import { WorksSection } from '#app/forum/checks/works.tsx'
import { ReasonsToAuthor, VoteButtons } from '#app/forum/posts/votes/vote-buttons.tsx'
import { BringBack } from '#app/forum/threads/reply.tsx'
import { WhyGoneLine } from '#app/forum/threads/why-gone.tsx'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Day } from '#app/ui/time.tsx'
import { ThreadFacts } from './thread-facts.tsx'
import type { ThreadPageData, ThreadParts } from './thread-parts.ts'
import { TipSteps, TipUndo } from './tip-view.tsx'

type Props = ThreadPageData & ThreadParts & { opening: NonNullable<ThreadPageData['opening']> }

/** The tip or review itself. */
export function Opening(data: Props) {
  const { thread, opening, tip, works } = data
  const t = useTranslate()
  return (
    <>
      <h1 lang={tagOf(thread.language)}>
        {thread.title} <LanguageBadge language={thread.language} />
      </h1>
      {opening.gone && (
        <div className="caution">
          <span>
            {t(`threads.${opening.gone}Yours`)}
            <WhyGoneLine why={data.why[opening.id]} /> {data.mend[opening.id]}
          </span>
          {opening.gone === 'deleted' && opening.mine && <BringBack id={opening.id} />}
        </div>
      )}
      {tip && (
        <p className="lead" lang={tagOf(thread.language)}>
          {tip.promise}
        </p>
      )}
      <Byline {...data} />
      {works && <DangerNotice dangers={works.dangers} gate={data.gate} />}
      <OpeningActs {...data} />
      <div className="only-small">
        <ThreadFacts {...data} />
      </div>
      {tip ? (
        <>
          <TipSteps
            tip={tip}
            language={thread.language}
            reportable={data.mayVote === true && !opening.mine}
          />
          <TipUndo tip={tip} language={thread.language} />
          {works && (
            <WorksSection works={works.works} phones={works.names} ask={works.ask}>
              {works.ask && <DangerLink claimId={thread.id} />}
            </WorksSection>
          )}
        </>
      ) : (
        <div className="review-text" lang={tagOf(thread.language)}>
          <Prose html={opening.html ?? ''} />
        </div>
      )}
    </>
  )
}

function Byline({ opening, thread }: Props) {
  const t = useTranslate()
  return (
    <p className="meta byline">
      <Go to={`/members/${thread.author}`}>@{thread.author}</Go> {thread.demo && <DemoBadge />}{' '}
      <Day at={opening.createdAt} />
      {opening.editedAt && (
        <span className="edited">
          <EditedLine at={opening.editedAt} />
          {opening.byStaff && <>{t('threads.editedByStaff')} </>}
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

function OpeningActs({ opening, thread, reasons, mayVote }: Props) {
  const t = useTranslate()
  return (
    <>
      <div className="keys acts-of-opening">
        <VoteButtons
          postId={opening.id}
          score={opening.score}
          mine={opening.vote ?? 0}
          may={mayVote && !opening.mine ? 'vote' : 'no'}
        />
        {opening.mine && (!opening.gone || opening.gone === 'held') && (
          <Go
            className="key plain"
            to={thread.kind === 'TIP' ? `/tips/${thread.id}/edit` : `/posts/${opening.id}/edit`}
          >
            {t('threads.edit')}
          </Go>
        )}
        {opening.mine && !opening.gone && (
          <Go className="key plain" to={`/posts/${opening.id}/deletion`}>
            {t('threads.delete')}
          </Go>
        )}
        {opening.forStaff && (
          <Go className="key plain" to={`/admin/posts/${opening.id}`}>
            {t('threads.moderate')}
          </Go>
        )}
        {mayVote && !opening.mine && (
          <Go className="quiet tall" to={`/posts/${opening.id}/report`}>
            {t('threads.report')}
          </Go>
        )}
      </div>
      <ReasonsToAuthor reasons={reasons[opening.id]} />
    </>
  )
}
