import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { MiniState } from '#app/ui/state-mini.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { glyphOf, useStateWords } from './state-words.tsx'
import type { Cell, Reading } from './works-queries.server.ts'

const shades = { works: 'w', change: 'c', broken: 'x', mixed: 'm', unchecked: 'q' }

/** What was found, phone by phone and build by build, newest build first. */
export function Matrix({
  cells,
  phones,
  reading,
}: {
  cells: Cell[]
  phones: Record<string, string>
  reading: Reading | null
}) {
  const t = useTranslate()
  const columns = [...new Set(cells.map(({ phoneId }) => phoneId))]
  const builds = [
    ...new Map(cells.map(({ buildId, build, rank }) => [buildId, { buildId, build, rank }])).values(),
  ]
  builds.sort((a, b) => (a.rank < b.rank ? 1 : -1))
  if (cells.length === 0) return null
  return (
    <WideTable label={t('confirmations.matrix')}>
      <table className="matrix">
        <caption className="vh">{t('confirmations.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('confirmations.matrix.build')}</th>
            {columns.map((phone) => (
              <th scope="col" key={phone}>
                {phones[phone] ?? phone}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {builds.map(({ buildId, build }) => (
            <tr key={buildId}>
              <th scope="row" className="mono">
                {build || t('confirmations.buildUnknown')}
              </th>
              {columns.map((phone) => {
                const cell = cells.find((at) => at.phoneId === phone && at.buildId === buildId)
                const here = reading?.phoneId === phone && reading.build.id === buildId
                return <CellOf cell={cell} here={here} key={phone} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function CellOf({ cell, here }: { cell?: Cell; here: boolean }) {
  const t = useTranslate()
  const format = useFormat()
  const words = useStateWords()
  if (!cell) return <td>–</td>
  const { state, build } = cell
  const glyph = glyphOf(state)
  return (
    <td className={`${shades[glyph]} ${here ? 'you' : ''}`}>
      <MiniState glyph={glyph} />
      <b>{state.grey ? words(state, build).word : t(`confirmations.word.${state.word}`)}</b>
      <span>{t('confirmations.answers', { count: state.fromOthers ? 0 : state.count })}</span>
      {state.lastAt && !state.fromOthers && <span>{format.since(new Date(state.lastAt), new Date())}</span>}
      {here && <span>{t('confirmations.youHere')}</span>}
    </td>
  )
}
