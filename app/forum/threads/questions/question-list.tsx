import { useLocation } from '@remix-run/react'
import { Pages } from '#app/forum/threads/list-ends.tsx'
import { ReadingFor } from '#app/forum/threads/reading-for.tsx'
import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import { answerFilters } from '#app/forum/threads/thread-filter.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import type { QuestionList } from './question-queries.server.ts'

/** Questions, the newest and most wanted first, with the way to narrow them and to ask. */
export function QuestionListPage({ list }: { list: QuestionList }) {
  const t = useTranslate()
  const { threads, filter, labels } = list
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <ReadingFor phone={filter.phone && labels.phone[filter.phone]} build={null} />
      </div>
      <div>
        <h1>{t('questions.title')}</h1>
        <p className="lead">{t('questions.lead')}</p>
        <p className="keys next">
          <Go className="key" to="/questions/new">
            {t('questions.ask')}
          </Go>
        </p>
        <Filters list={list} />
        <h2 className="vh">{t('web.questions')}</h2>
        {threads.length > 0 ? <Questions list={list} /> : <NoQuestions />}
        <Pages next={list.next} first={!filter.after} />
      </div>
    </div>
  )
}

function Filters({ list: { filter, options } }: { list: QuestionList }) {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const only = (answers: string | undefined) => {
    const parameters = new URLSearchParams(search)
    parameters.delete('after')
    parameters.delete('answers')
    if (answers) parameters.set('answers', answers)
    return `${pathname}?${parameters}`
  }
  const lang = new URLSearchParams(search).get('lang')
  return (
    <>
      <nav className="chips next" aria-label={t('threads.filters')}>
        {([undefined, ...answerFilters] as const).map((answers) => (
          <Go
            className="chip"
            key={answers ?? 'all'}
            to={only(answers)}
            aria-current={filter.answers === answers ? 'true' : undefined}
          >
            {t(`questions.filter.${answers ?? 'all'}`)}
          </Go>
        ))}
      </nav>
      <form method="get" className="keys next">
        {lang && <input type="hidden" name="lang" value={lang} />}
        {filter.answers && <input type="hidden" name="answers" value={filter.answers} />}
        <select
          name="phone"
          className="mid"
          aria-label={t('threads.phone')}
          defaultValue={filter.phone ?? 'any'}
          key={filter.phone}
        >
          <option value="any">{t('threads.anyPhone')}</option>
          {options.phones.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button className="key plain" type="submit">
          {t('threads.show')}
        </button>
      </form>
    </>
  )
}

function Questions({ list: { threads, solved, labels } }: { list: QuestionList }) {
  const t = useTranslate()
  return (
    <ol className="asked">
      {threads.map((thread) => (
        <li key={thread.id}>
          <h3>
            <Go to={threadPath(thread)} lang={tagOf(thread.language)}>
              {thread.title}
            </Go>{' '}
            <LanguageBadge language={thread.language} />
          </h3>
          <p className="meta">
            {solved.includes(thread.id) && (
              <span className="state works">
                <Icon name="tick" />
                {t('questions.solved')}
              </span>
            )}
            {thread.demo && <DemoBadge />}
            <span>{t('threads.replyCount', { count: thread.replyCount })}</span>
            {thread.phones.map((id) => (
              <span key={id}>{labels.phone[id] ?? id}</span>
            ))}
            <Time at={thread.createdAt} />
            <ReportCard of={`/threads/${thread.id}`} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function NoQuestions() {
  const t = useTranslate()
  return (
    <Empty title={t('questions.none')}>
      <p>{t('questions.noneHint')}</p>
    </Empty>
  )
}
