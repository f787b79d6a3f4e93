import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day } from '#app/ui/time.tsx'
import { asks } from './buyer.ts'
import { BuyerAnswer } from './buyer-answer.tsx'
import type { BuyerPage as Loaded, Sheet } from './buyer-queries.server.ts'

/** Twelve questions on one sheet, of one phone or of two side by side. */
export function BuyerPage({ sheets, choices }: Loaded) {
  const t = useTranslate()
  const [first, second] = sheets as [Sheet, Sheet?]
  return (
    <>
      <Crumb to={`/phones/${first.id}`} above={first.name}>
        {t('buyer.link')}
      </Crumb>
      <h1>
        {second
          ? t('buyer.titleBoth', { phone: first.name, other: second.name })
          : t('buyer.title', { phone: first.name })}
      </h1>
      <p className="lead">{t('buyer.lead')}</p>
      {sheets.map((sheet) => (
        <About key={sheet.id} sheet={sheet} named={second !== undefined} />
      ))}
      <p className="meta who-runs">
        {t('buyer.who')} <span className="noprint">{t('buyer.print')}</span>
      </p>
      <Beside choices={choices} first={first} second={second} />
      <ol className={second ? 'qa' : 'qa two'}>
        {asks.map((ask, at) => (
          <li key={ask}>
            <span className="q">{String(at + 1).padStart(2, '0')}</span>
            <div>
              <h2>{t(`buyer.ask.${ask}`)}</h2>
              <div className={second ? 'pair' : undefined}>
                {sheets.map((sheet) => (
                  <BuyerAnswer key={sheet.id} sheet={sheet} at={at} named={second !== undefined} />
                ))}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function About({ sheet: { name, owners, at, demo }, named }: { sheet: Sheet; named: boolean }) {
  const t = useTranslate()
  return (
    <p className="meta num">
      {named && <b>{name} </b>}
      {t('buyer.ownersCount', { count: owners })}, <Day at={at} /> {demo && <DemoBadge />}
    </p>
  )
}

/** A plain form: its address can be shared, and it asks for nothing but a phone. */
function Beside({ choices, first, second }: Pick<Loaded, 'choices'> & { first: Sheet; second?: Sheet }) {
  const t = useTranslate()
  return (
    <form className="beside-form noprint" action={`/phones/${first.id}/before-you-buy`}>
      <label htmlFor="with">{t('buyer.beside')}</label>
      <select id="with" name="with" defaultValue={second?.id}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button className="key plain" type="submit">
        {t('buyer.besideKey')}
      </button>
      {second && (
        <Go className="key plain" to={`/phones/${first.id}/before-you-buy`}>
          {t('buyer.alone', { phone: first.name })}
        </Go>
      )}
    </form>
  )
}
