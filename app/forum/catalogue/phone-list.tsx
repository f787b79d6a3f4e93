import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { MiniBack } from '#app/ui/back.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { ClaimValue } from './claim-value.tsx'
import type { listPhones } from './phone-queries.server.ts'

type Group = Awaited<ReturnType<typeof listPhones>>[number]

export function PhoneList({ groups }: { groups: Group[] }) {
  const t = useTranslate()
  return groups.map(({ group, phones }) => (
    <section key={group}>
      <SectionTitle
        note={t('catalogue.phones.count', { count: phones.length })}
        lit={group === 'core' || group === 'new'}
      >
        {t(`catalogue.group.${group}`)}
      </SectionTitle>
      <ul className="phones">
        {phones.map((phone) => (
          <PhoneRow key={phone.id} phone={phone} />
        ))}
      </ul>
    </section>
  ))
}

function PhoneRow({ phone: { id, name, announced, inches, panel } }: { phone: Group['phones'][number] }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <li>
      <h3>
        <Go to={`/phones/${id}`}>{name}</Go>
      </h3>
      <span className="num">
        {inches ? t('catalogue.inches', { value: format.number(Number(inches)) }) : <Unknown />}
      </span>
      <span className="muted">
        {announced ? <ClaimValue field="announced" value={announced} unit={null} /> : <Unknown />}
      </span>
      <span className="drawn">
        {panel && (
          <>
            <MiniBack lit={false} /> {t('catalogue.phones.drawn')}
          </>
        )}
      </span>
    </li>
  )
}

function Unknown() {
  return <span className="unknown">{useTranslate()('catalogue.notKnown')}</span>
}
