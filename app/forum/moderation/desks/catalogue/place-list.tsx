import type { PhoneWithPlaces } from '#app/forum/catalogue/builds/place-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { OneButton } from './one-button.tsx'

/** The builds of one phone: what waits first, then what is known. */
export function PlaceList({ phone }: { phone: PhoneWithPlaces }) {
  const t = useTranslate()
  const open = phone.places.filter(({ state }) => state === 'waiting' || state === 'withdrawn')
  const known = phone.places.filter((place) => !open.includes(place))
  return (
    <>
      {open.length > 0 && <h3>{t('cabinet.builds.waiting')}</h3>}
      <Places places={open} act="approval" />
      <h3>{t('cabinet.builds.known')}</h3>
      {known.length === 0 && <p className="muted">{t('cabinet.builds.noneKnown')}</p>}
      <Places places={known} act="withdrawal" />
    </>
  )
}

type Shown = { places: PhoneWithPlaces['places']; act: 'approval' | 'withdrawal' }

function Places({ places, act }: Shown) {
  const t = useTranslate()
  const label = t(act === 'approval' ? 'cabinet.builds.approve' : 'cabinet.builds.withdraw')
  return (
    <ul className="desk">
      {places.map(({ id, text, phoneId, state, members, networks }) => (
        <li className="line" key={id}>
          <span>
            <Go className="mono tall" to={`/admin/builds/${id}`}>
              {text}
            </Go>{' '}
            <small>
              {state !== 'waiting' && t(`cabinet.builds.${state}`)}
              {state !== 'waiting' && members > 0 && ' · '}
              {(members > 0 || state === 'waiting') && t('cabinet.builds.brought', { members, networks })}
            </small>
          </span>
          <OneButton
            action={`/admin/builds/${act}`}
            fields={{ phone: phoneId, build: text }}
            label={label}
            about={text}
          />
        </li>
      ))}
    </ul>
  )
}
