import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { WORDS_MAX } from '#app/forum/moderation/decide/explained.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { CaseHistory } from './case-history.tsx'
import { Priority } from './case-item.tsx'
import type { CasePage as Page } from './case-page-queries.server.ts'
import { CaseReasons, useReason } from './case-reasons.tsx'
import { type Refused, SettleForm } from './settle-form.tsx'
import { needsRule } from './settlement.ts'

/** Everything of one case in one place. */
export function CasePage({ row, refused }: { row: Page; refused: Refused }) {
  const t = useTranslate()
  const { kind, title, author, assignee, mine, language, closed, path, desk } = row
  return (
    <AdminFrame title={title || t(`queue.kind.${kind}`)}>
      <Crumb to="/admin/queue" above={t('queue.title')}>
        {t(`queue.kind.${kind}`)}
      </Crumb>
      <FaultSummary {...refused} />
      <p className="meta">
        <Priority value={row.priority} /> <Time at={row.openedAt} />{' '}
        {author && <Go to={`/admin/members/${author}`}>@{author}</Go>}{' '}
        {language && <LanguageBadge language={language} />}
      </p>
      <Texts row={row} />
      <CaseReasons row={row} />
      <p className="acts">
        {path && <Go to={path}>{t('queue.toSubject')}</Go>}
        {row.subjectKind === 'post' && <Go to={`/admin/posts/${row.subjectId}`}>{t('queue.toPostActs')}</Go>}
        {desk && <Go to={desk}>{t('queue.toDesk')}</Go>}
      </p>
      <p className="meta">
        {t('queue.earlier', row.earlier)}{' '}
        {assignee && t(mine ? 'queue.claimedByYou' : 'queue.claimed', { name: assignee })}
      </p>
      {closed ? <Closed closed={closed} /> : <Settle row={row} refused={refused} />}
      <Reports reports={row.reports} />
      <CaseHistory row={row} refused={refused} />
    </AdminFrame>
  )
}

/** What it says now, and beside it what it said when it was reported, where that is something else. */
function Texts({ row: { texts, text, language } }: { row: Page }) {
  const t = useTranslate()
  const lang = language ? tagOf(language) : undefined
  if (!texts?.before)
    return (
      <p className="case-text" lang={lang}>
        {texts?.now || text || t('queue.noText')}
      </p>
    )
  return (
    <div className="case-texts">
      {(['before', 'now'] as const).map((when) => (
        <section key={when}>
          <h2>{t(`queue.text.${when}`)}</h2>
          <p className="case-text" lang={lang}>
            {texts[when]}
          </p>
        </section>
      ))}
    </div>
  )
}

/** The acts of the row in the queue, and room for words to the author. */
function Settle({ row, refused }: { row: Page; refused: Refused }) {
  const t = useTranslate()
  return (
    <SettleForm row={row} next="" refused={refused}>
      {row.acts.some(needsRule) && (
        <Field
          name="words"
          label={t('moderation.words')}
          hint={t('moderation.wordsHint')}
          faults={refused.faults.words}
          optional
        >
          {(control) => (
            <textarea {...control} rows={3} maxLength={WORDS_MAX} defaultValue={refused.text('words')} />
          )}
        </Field>
      )}
    </SettleForm>
  )
}

function Closed({ closed: { act, undo } }: { closed: NonNullable<Page['closed']> }) {
  const t = useTranslate()
  return (
    <div className="side-note">
      <p>{act ? t(`moderation.act.${act}`) : t('queue.line.withdrawn')}</p>
      {undo && (
        <form method="post" action="/admin/queue/undo">
          <OnceField />
          <input type="hidden" name="decision" value={undo} />
          <button className="key plain" type="submit">
            {t('queue.undo')}
          </button>
        </form>
      )}
    </div>
  )
}

function Reports({ reports }: { reports: Page['reports'] }) {
  const t = useTranslate()
  const said = useReason()
  if (reports.length === 0) return null
  return (
    <>
      <SectionTitle note={reports.length}>{t('queue.kinds.reports')}</SectionTitle>
      <ul className="notices">
        {reports.map(({ id, reason, text, at, by }) => (
          <li key={id}>
            <b>{said(reason)}</b> {text}
            <p className="meta">
              {by ? <Go to={`/admin/members/${by}`}>@{by}</Go> : t('queue.byVisitor')} <Time at={at} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
