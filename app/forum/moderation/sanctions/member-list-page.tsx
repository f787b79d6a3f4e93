import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day } from '#app/ui/time.tsx'
import type { listMembers } from './member-list-queries.server.ts'
import { type MemberFilter, shows } from './sanction.ts'

type Listed = Awaited<ReturnType<typeof listMembers>>
type Props = Listed & { filter: MemberFilter }

const levels = ['0', '1', '2', '3', '4']

/** Members as staff look for them: by name or id, by state, by level. */
export function MemberListPage({ members, next, filter }: Props) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('moderation.nav.members')} lead={t('sanctions.listLead')}>
      <Filters filter={filter} />
      {members.length === 0 ? (
        <Empty title={t('sanctions.noneFound')} />
      ) : (
        <ul className="notices">
          {members.map((member) => (
            <MemberLine key={member.id} {...member} />
          ))}
        </ul>
      )}
      {next && (
        <p className="pages">
          <Go className="key plain" to={older(filter, next)} rel="next">
            {t('web.older')}
          </Go>
        </p>
      )}
    </AdminFrame>
  )
}

function Filters({ filter }: { filter: MemberFilter }) {
  const t = useTranslate()
  const states = shows.map((id) => ({ id, name: t(`sanctions.show.${id}`) }))
  const trust = levels.map((id) => ({ id, name: t('sanctions.level', { level: id }) }))
  return (
    <form className="stack narrow next">
      <Field name="q" label={t('sanctions.nameOrId')} optional>
        {(control) => <input {...control} type="search" defaultValue={filter.q} autoCapitalize="none" />}
      </Field>
      <Field name="show" label={t('sanctions.which')} optional>
        {(control) => (
          <Choose control={control} options={states} blank={t('sanctions.show.all')} chosen={filter.show} />
        )}
      </Field>
      <Field name="level" label={t('sanctions.trust')} optional>
        {(control) => (
          <Choose
            control={control}
            options={trust}
            blank={t('sanctions.anyLevel')}
            chosen={filter.level === undefined ? '' : `${filter.level}`}
          />
        )}
      </Field>
      <button className="key" type="submit">
        {t('sanctions.find')}
      </button>
    </form>
  )
}

function MemberLine({ name, role, demo, level, joinedAt, suspended, silenced }: Listed['members'][number]) {
  const t = useTranslate()
  return (
    <li>
      <Go className="tall" to={`/admin/members/${name}`}>
        @{name}
      </Go>{' '}
      {demo && <DemoBadge />}{' '}
      {role !== 'MEMBER' && <span className="who">{t(`sanctions.role.${role}`)}</span>}{' '}
      {suspended && <span className="who">{t('sanctions.isSuspended')}</span>}{' '}
      {silenced && <span className="who">{t('sanctions.isSilenced')}</span>}
      <p className="meta">
        {t('sanctions.level', { level: `${level}` })} · {t('accounts.member.since')} <Day at={joinedAt} />
      </p>
    </li>
  )
}

function older({ q, show, level }: MemberFilter, after: string) {
  const given = Object.entries({ q, show, level, after }).filter(([, value]) => value !== undefined)
  return `/admin/members?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
