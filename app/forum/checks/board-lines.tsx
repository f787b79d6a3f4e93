import { threadPath } from '#app/forum/threads/slug.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { type Glyph, MiniState } from '#app/ui/state-mini.tsx'
import type { Colour } from './board.ts'
import type { Board, BoardLine } from './board-queries.server.ts'

const glyphOf: Record<Colour, Glyph> = { green: 'works', yellow: 'mixed', red: 'broken', grey: 'unchecked' }

/** Newest build first: its colour in words, the counts behind it, and the tips that broke. */
export function BoardLines({ board: { phone, lines } }: { board: Pick<Board, 'phone' | 'lines'> }) {
  return (
    <ul className="builds next">
      {lines.map((line) => (
        <li key={line.id} id={line.id}>
          <h2 className="mono">{line.text}</h2>
          <Light colour={line.colour} />
          <Counts line={line} />
          <BrokenTips line={line} phone={phone.id} />
        </li>
      ))}
    </ul>
  )
}

function Light({ colour }: { colour: Colour }) {
  const t = useTranslate()
  const glyph = glyphOf[colour]
  return (
    <p>
      <span className={`state ${glyph}`}>
        <MiniState glyph={glyph} />
        {t(`board.${colour}`)}
      </span>
    </p>
  )
}

/** Never without how many: reports first, then what they come to. */
function Counts({ line }: { line: BoardLine }) {
  const t = useTranslate()
  const counts = [
    t('board.findings', { count: line.findings }),
    line.works > 0 && t('board.works', { count: line.works }),
    line.mixed > 0 && t('board.mixed', { count: line.mixed }),
    line.brokenCount > 0 && t('board.broken', { count: line.brokenCount }),
    line.unchecked > 0 && t('board.unchecked', { count: line.unchecked }),
  ]
  return <p>{counts.filter(Boolean).join(' · ')}</p>
}

function BrokenTips({ line, phone }: { line: BoardLine; phone: string }) {
  const t = useTranslate()
  const more = line.brokenCount - line.broken.length
  if (line.brokenCount === 0) return null
  const reading = `?${new URLSearchParams({ phone, build: line.text })}`
  return (
    <ul>
      {line.broken.map((tip) => (
        <li key={tip.id}>
          <Go className="tall" to={`${threadPath(tip)}${reading}`} lang={tagOf(tip.language)}>
            {tip.title}
          </Go>
        </li>
      ))}
      {more > 0 && <li>{t('board.more', { count: more })}</li>}
    </ul>
  )
}
