import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import type { QuestionShown } from './answer-queries.server.ts'

type Leading = QuestionShown['leading'][number]

/** What the question was asked of, and the answers that stand first: said by whom. */
export function LeadingAnswers({ question }: { question: QuestionShown }) {
  const t = useTranslate()
  return (
    <>
      {question.build && (
        <p className="meta">
          {t('questions.build')}: <span className="mono">{question.build}</span>
        </p>
      )}
      {question.leading.length > 0 && (
        <section className="leading">
          <SectionTitle>{t('questions.leading')}</SectionTitle>
          {question.leading.map((answer) => (
            <LeadingAnswer key={answer.id} answer={answer} question={question} />
          ))}
        </section>
      )}
    </>
  )
}

function LeadingAnswer({ answer, question }: { answer: Leading; question: QuestionShown }) {
  const t = useTranslate()
  const { post } = answer
  const tip = question.tips[answer.id]
  return (
    <article>
      <AnswerLabels answer={answer} byAsker={question.acceptedByAsker} />
      <div lang={tagOf(post.language)}>
        <Prose html={post.html} />
      </div>
      <p className="meta">
        <Go to={`/members/${post.author}`}>@{post.author}</Go> <Time at={post.createdAt} />{' '}
        <Go to={`/posts/${answer.id}`}>{t('questions.inDiscussion')}</Go>{' '}
        <ReportCard of={`/posts/${answer.id}`} />
      </p>
      {tip && <BecameTip tip={tip} />}
    </article>
  )
}

type Labelled = { accepted: boolean; confirmations: number }

export function AnswerLabels({ answer, byAsker }: { answer: Labelled; byAsker: boolean }) {
  const t = useTranslate()
  if (!answer.accepted && answer.confirmations === 0) return null
  return (
    <p className="chips">
      {answer.accepted && (
        <span className="state works">
          <Icon name="tick" />
          {t(byAsker ? 'questions.byAsker' : 'questions.byStaff')}
        </span>
      )}
      {answer.confirmations > 0 && (
        <span className="state works">{t('questions.confirmedBy', { count: answer.confirmations })}</span>
      )}
    </p>
  )
}

export function BecameTip({ tip }: { tip: QuestionShown['tips'][string] }) {
  const t = useTranslate()
  return (
    <p className="meta">
      {t('questions.becameTip')}
      <Go to={threadPath(tip)} lang={tagOf(tip.language)}>
        {tip.title}
      </Go>
    </p>
  )
}
