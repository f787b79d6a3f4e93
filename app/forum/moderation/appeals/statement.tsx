import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Day, Time } from '#app/ui/time.tsx'
import type { Statement } from './statement-queries.server.ts'

/** What was done, by which rule, in whose words, when and until when, and what it was about. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const t = useTranslate()
  const { act, rule, at, endsAt, undoneAt, mending, names } = statement
  const whatToDo = mending
    ? t(`appeals.mend.${mending.how}`, { minutes: mending.minutes })
    : statement.counter && <Counter key="counter" id={statement.id} />
  const facts: [string, ReactNode][] = [
    [t('appeals.what'), <strong key="what">{t(`moderation.act.${act}`)}</strong>],
    [t('appeals.why'), <Why key="why" statement={statement} />],
    [
      t(rule === 'illegal' ? 'appeals.law' : 'appeals.words'),
      statement.words && <Written key="words" {...statement} text={statement.words} />,
    ],
    [t('appeals.by'), <By key="by" statement={statement} />],
    [t('appeals.concerns'), names?.author && <MemberLink name={names.author} />],
    [t('appeals.when'), <Time key="at" at={at} />],
    [t('appeals.until'), endsAt && <Day at={endsAt} />],
    [t('appeals.takenBack'), undoneAt && <Time at={undoneAt} />],
    [t('appeals.mend'), whatToDo],
  ]
  return (
    <dl className="facts next">
      {facts.map(([name, said]) =>
        said ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function Why({ statement: { rule } }: { statement: Statement }) {
  const t = useTranslate()
  if (!rule) return <>{t('appeals.noRule')}</>
  return (
    <>
      <strong>{t(`moderation.rule.${rule}`)}</strong>
      <p className="hint">{t(`appeals.rule-about.${rule}`)}</p>
    </>
  )
}

/** The other way to answer a removal for copyright, beside objecting. */
function Counter({ id }: { id: string }) {
  const t = useTranslate()
  return (
    <>
      {t('appeals.counter')}{' '}
      <Go className="tall" to={`/notices/new?kind=counter&decision=${id}`}>
        {t('appeals.counterGo')}
      </Go>
    </>
  )
}

function By({ statement: { automated, names } }: { statement: Statement }) {
  const t = useTranslate()
  if (names?.by) return <MemberLink name={names.by} />
  return <>{t(automated ? 'moderation.automatedBy' : 'moderation.byStaff')}</>
}

function MemberLink({ name }: { name: string }) {
  return <Go to={`/members/${name}`}>@{name}</Go>
}

/** Somebody's own words, as they wrote them: source, never markup. */
export function Written({ text, language }: { text: string; language: string }) {
  return (
    <>
      <LanguageBadge language={language} />
      <p className="as-written" lang={tagOf(language)}>
        {text}
      </p>
    </>
  )
}

/** What it was about, as it was then; where it stands, and its line for everybody. */
export function StatementText({ statement: { id, about, subject, logged } }: { statement: Statement }) {
  const t = useTranslate()
  return (
    <section>
      <h2>{t('appeals.text')}</h2>
      {about?.title && <h3 lang={tagOf(about.language)}>{about.title}</h3>}
      {about ? <Written text={about.body} language={about.language} /> : <p>{t('appeals.textGone')}</p>}
      <p className="keys next">
        {subject.path && (
          <Go className="key plain" to={subject.path}>
            {t('appeals.toSubject')}
          </Go>
        )}
        {logged && (
          <Go className="key plain" to={`/moderation-log/${id}`}>
            {t('appeals.publicLine')}
          </Go>
        )}
      </p>
    </section>
  )
}
