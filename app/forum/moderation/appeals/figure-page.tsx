import type { ReactNode } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import type { Figures } from './figure-queries.server.ts'

/** A year in numbers. */
export function FigurePage({ figures }: { figures: Figures }) {
  const t = useTranslate()
  const { year, years, total, automated, acts, rules, appeals, medianHours } = figures
  const share = total ? Math.round((automated / total) * 100) : 0
  const ruleName = (name: (typeof rules)[number]['name']) =>
    name ? t(`moderation.rule.${name}`) : t('appeals.figures.noRule')
  return (
    <div className="narrow stack">
      <h1>{t('appeals.figures.title')}</h1>
      <p className="lead">{t('appeals.figures.lead')}</p>
      <Years year={year} years={years} />
      {total === 0 && <Empty title={t('appeals.figures.none', { year: String(year) })} />}
      <Rows
        title="appeals.figures.decisions"
        rows={acts.map(({ name, count }) => [t(`moderation.act.${name}`), count])}
      />
      <Rows title="appeals.figures.rules" rows={rules.map(({ name, count }) => [ruleName(name), count])} />
      <dl className="facts next">
        <Fact name="appeals.figures.automated">
          {t('appeals.figures.share', { count: automated, of: total, share })}
        </Fact>
        <Fact name="appeals.figures.median">
          {medianHours === null
            ? t('appeals.figures.noMedian')
            : t('appeals.figures.hours', { hours: medianHours })}
        </Fact>
      </dl>
      <Reports figures={figures} />
      <Rows
        title="appeals.figures.appeals"
        rows={[
          [t('appeals.figures.received'), appeals.received],
          [t('appeals.figures.upheld'), appeals.upheld],
          [t('appeals.figures.reversed'), appeals.reversed],
          [t('appeals.figures.open'), appeals.waiting],
        ]}
      />
    </div>
  )
}

function Years({ year, years }: Pick<Figures, 'year' | 'years'>) {
  return (
    <p className="chips next">
      {years.map((one) => (
        <Go
          className="chip"
          key={one}
          to={`/transparency?year=${one}`}
          aria-current={one === year ? 'page' : undefined}
        >
          {one}
        </Go>
      ))}
    </p>
  )
}

function Fact({ name, children }: { name: MessageKey; children: ReactNode }) {
  return (
    <div>
      <dt>{useTranslate()(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Rows({ title, rows }: { title: MessageKey; rows: [string, number][] }) {
  const t = useTranslate()
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t(title)}</h2>
      <dl className="facts next">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const kinds: Record<string, MessageKey> = {
  illegal: 'appeals.figures.kind.illegal',
  copyright: 'appeals.figures.kind.copyright',
  counter: 'appeals.figures.kind.counter',
}

function Reports({ figures: { reports } }: { figures: Figures }) {
  const t = useTranslate()
  if (reports.length === 0) return null
  return (
    <section>
      <h2>{t('appeals.figures.reports')}</h2>
      {reports.map(({ kind, received, agreed, disagreed, aside, waiting }) => (
        <dl className="facts next" key={kind}>
          <Fact name={kinds[kind] ?? 'appeals.figures.kind.report'}>
            {t('appeals.figures.settled', { received, agreed, disagreed, aside, waiting })}
          </Fact>
        </dl>
      ))}
    </section>
  )
}
