import { ClaimValue } from '#app/forum/catalogue/claim-value.tsx'
import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { MiniBack } from '#app/ui/back.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import type { Figure } from './buyer.ts'
import type { Sheet } from './buyer-queries.server.ts'
import { useScore } from './criteria-chart.tsx'

type Answer = Sheet['answers'][number]

/** A number, of how many, from when; who says otherwise; and where the number comes from. */
export function BuyerAnswer({ sheet, at, named }: { sheet: Sheet; at: number; named: boolean }) {
  const t = useTranslate()
  const answer = sheet.answers[at]!
  const { figure, but, ask, data } = answer
  const question = t(`buyer.ask.${ask}`)
  return (
    <div>
      {named && <p className="meta of">{sheet.name}</p>}
      {figure.kind === 'none' ? (
        <p className="none">
          <MiniBack lit={false} /> <span>{t('buyer.none', { n: figure.n })}</span>
        </p>
      ) : (
        <p className={figure.kind === 'fact' && figure.fact.unit === null ? 'ans long' : 'ans'}>
          <Headline figure={figure} uses={sheet.uses} /> <Small answer={answer} from={sheet.at} />
        </p>
      )}
      {but && figure.kind !== 'none' && <But but={but} />}
      <p className="meta data">
        <Go className="tall" to={data} aria-label={t('buyer.dataOf', { question, phone: sheet.name })}>
          {t('buyer.data')}
        </Go>
      </p>
    </div>
  )
}

type Told = Exclude<Figure, { kind: 'none' }>

function Headline({ figure, uses }: { figure: Told; uses: Sheet['uses'] }) {
  const t = useTranslate()
  const say = useScore()
  if (figure.kind === 'share') return t('buyer.of', figure)
  if (figure.kind === 'score') return t('figures.score', { score: say(figure.mean) })
  if (figure.kind === 'use') return uses[figure.id] ?? figure.id
  if (figure.kind === 'tips') return t('buyer.of', { yes: figure.broken, n: figure.checked })
  const { field, value, unit } = figure.fact
  return <ClaimValue field={field} value={value} unit={unit} />
}

function Small({ answer: { ask, figure }, from }: { answer: Answer; from: Date | string }) {
  return <small>{useSmallWords(ask, figure, new Date(from))}</small>
}

function useSmallWords(ask: Answer['ask'], figure: Figure, from: Date) {
  const t = useTranslate()
  const format = useFormat()
  const date = format.day(from)
  if (figure.kind === 'use') return t('buyer.said.stays', { ...figure, date })
  if (figure.kind === 'score') return t('buyer.said.score', { n: figure.n, date })
  if (figure.kind === 'tips') {
    const last = figure.at ? format.day(new Date(figure.at)) : date
    return t('buyer.said.updates', { build: figure.build, n: figure.n, date: last })
  }
  if (figure.kind === 'fact') {
    const { n, announced } = figure
    return announced
      ? t('buyer.said.fact', { n, date: format.dateText(announced) })
      : t('buyer.said.factUndated', { n })
  }
  if (ask === 'daily' || ask === 'privacy' || ask === 'again') return t(`buyer.said.${ask}`, { date })
  return date
}

function But({ but: { text, language, path, author, demo } }: { but: NonNullable<Answer['but']> }) {
  const t = useTranslate()
  return (
    <p className="but">
      {t('buyer.but')} <q lang={language}>{text}</q> <Go to={path}>@{author}</Go> {demo && <DemoBadge />}{' '}
      <ReportCard of={path} />
    </p>
  )
}
