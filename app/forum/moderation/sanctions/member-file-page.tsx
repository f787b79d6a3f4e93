import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Day, Time } from '#app/ui/time.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { MemberFile } from './member-file-queries.server.ts'
import { MemberHistory } from './member-history.tsx'
import { NOTE_MAX } from './sanction.ts'

/** Everything staff know of a member, and what they can do. */
export function MemberFilePage(file: MemberFile) {
  const t = useTranslate()
  const { name, displayName } = file.member
  return (
    <AdminFrame title={`@${name}`} lead={displayName ?? undefined}>
      <Facts {...file} />
      {file.offer && (
        <p className="side-note">{t('sanctions.offer', { points: file.points.sum, days: file.step / 24 })}</p>
      )}
      <SectionTitle>{t('sanctions.acts')}</SectionTitle>
      <p className="keys next">
        {file.acts.map((act) => (
          <Go className="key plain" key={act} to={`/admin/members/${name}/${act}`}>
            {t(`sanctions.do.${act}`)}
          </Go>
        ))}
        {file.acts.length === 0 && t('sanctions.noActs')}
      </p>
      <SectionTitle>{t('sanctions.history')}</SectionTitle>
      <MemberHistory name={name} history={file.history} />
      <SectionTitle>{t('sanctions.notes')}</SectionTitle>
      <Notes {...file} />
      {file.acts.length > 0 && <Account {...file} />}
    </AdminFrame>
  )
}

function Facts({ member, suspended, silenced, points, counts }: MemberFile) {
  const t = useTranslate()
  const { name, role, level, joinedAt, suspendedUntil, silencedUntil } = member
  return (
    <>
      <p className="meta">
        <Go to={`/members/${name}`}>{t('sanctions.publicPage')}</Go> · {t(`sanctions.role.${role}`)} ·{' '}
        {t('sanctions.level', { level: `${level}` })} · {t('accounts.member.since')} <Day at={joinedAt} />
      </p>
      <p className="meta">{t('sanctions.counts', counts)}</p>
      <p>{t('sanctions.pointsNow', { points: points.sum })}</p>
      {suspended && <Until what="sanctions.suspendedUntil" at={suspendedUntil!} />}
      {silenced && <Until what="sanctions.silencedUntil" at={silencedUntil!} />}
    </>
  )
}

export function Until({ what, at }: { what: MessageKey; at: Date | string }) {
  const t = useTranslate()
  return (
    <p className="caution">
      <span>
        {t(what)} <Day at={at} />
      </span>
    </p>
  )
}

function Notes({ member, notes }: MemberFile) {
  const t = useTranslate()
  return (
    <>
      <ul className="notices">
        {notes.map(({ id, text, at, by }) => (
          <li key={id}>
            <p className="diff">{text}</p>
            <p className="meta">
              {by ? `@${by}` : t('sanctions.operator')} · <Time at={at} />
            </p>
          </li>
        ))}
      </ul>
      <form className="narrow stack next" method="post" action={`/admin/members/${member.name}/notes`}>
        <OnceField />
        <WriterField />
        <Field name="text" label={t('sanctions.note')} hint={t('sanctions.noteHint')}>
          {(control) => <textarea {...control} rows={3} maxLength={NOTE_MAX} />}
        </Field>
        <button className="key" type="submit">
          {t('sanctions.keepNote')}
        </button>
      </form>
    </>
  )
}

/** What is logged, and only done on request. */
function Account({ member, sessions }: MemberFile) {
  const t = useTranslate()
  const { count, lastUsedAt } = sessions
  return (
    <>
      <SectionTitle>{t('sanctions.account')}</SectionTitle>
      <p>
        {t('sanctions.sessions', { count })} {lastUsedAt && <Time at={lastUsedAt} />}
      </p>
      <form className="keys next" method="post">
        <button className="key plain" type="submit" formAction={`/admin/members/${member.name}/sign-out`}>
          {t('sanctions.signOut')}
        </button>
        <button className="key plain" type="submit" formAction={`/admin/members/${member.name}/address`}>
          {t('sanctions.askAddress')}
        </button>
      </form>
      <p className="hint">{t('sanctions.loggedHint')}</p>
    </>
  )
}
