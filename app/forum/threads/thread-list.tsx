import type { ReactNode } from 'react'
import { drawings, plainDrawing } from '#app/forum/catalogue/art/drawings.ts'
import type { Labels } from '#app/forum/catalogue/labels.server.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import { AccessBadge } from './access-badge.tsx'
import { useMarks } from './marks.tsx'
import { ReportCard } from './report-card.tsx'
import { threadPath } from './slug.ts'
import type { ThreadRow } from './thread-list-queries.server.ts'
import { together } from './together.ts'

/** A wall of windows: one row a thread, its use drawn on the back of a phone. */
export function ThreadList({ threads, labels }: { threads: ThreadRow[]; labels: Labels }) {
  const markOf = useMarks()
  return (
    <ol className="tips">
      {threads.map((thread) => (
        <li key={thread.id}>
          <Back
            className="thumb"
            light={markOf(thread.id)?.light}
            art={drawings[thread.uses[0] ?? ''] ?? plainDrawing}
          />
          <div>
            <h3>
              <Go to={threadPath(thread)} lang={tagOf(thread.language)}>
                {thread.title}
              </Go>{' '}
              <LanguageBadge language={thread.language} />
            </h3>
            {thread.tip && (
              <p className="what" lang={tagOf(thread.language)}>
                {thread.tip.promise}
              </p>
            )}
          </div>
          <Bits thread={thread} labels={labels} mark={markOf(thread.id)?.badge} />
        </li>
      ))}
    </ol>
  )
}

function Bits({ thread, labels, mark }: { thread: ThreadRow; labels: Labels; mark?: ReactNode }) {
  const t = useTranslate()
  const format = useFormat()
  const phones = together(thread.phones.map((id) => labels.phone[id] ?? id))
  return (
    <div className="bits">
      {mark}
      {thread.pinned && <span className="pinned">{t('threads.pinned')}</span>}
      {thread.demo && <DemoBadge />}
      {thread.tip && <AccessBadge access={thread.tip.access} />}
      <span>{phones.length > 2 ? t('threads.phones', { count: phones.length }) : format.list(phones)}</span>
      <Time at={thread.createdAt} />
      <span className="end num">
        <span>
          <Icon name="up" />
          <span className="vh">{t('threads.useful')} </span>
          {thread.score}
        </span>
        <span>
          <Icon name="reply" />
          <span className="vh">{t('threads.replies')} </span>
          {thread.replyCount}
        </span>
        <ReportCard of={`/threads/${thread.id}`} />
      </span>
    </div>
  )
}
