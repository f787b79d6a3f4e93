import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { LogLines } from './staff-log-lines.tsx'
import type { LogAsked, LogLine } from './staff-log-queries.server.ts'

type Shown = Omit<LogLine, 'at'> & { at: string | Date }
type Props = {
  asked: LogAsked
  groups: readonly string[]
  lines: Shown[]
  next: string | null
  /** What a look at the whole chain found, where it was asked for. */
  chain: { lines: number; broken: number | null } | null
}

/** What staff did, newest first, and whether it is as it was written. */
export function LogPage({ asked, groups, lines, next, chain }: Props) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('moderation.nav.log')} lead={t('staffroom.logLead')}>
      {chain && <Chain {...chain} />}
      <form method="get" className="stack">
        <Field name="group" label={t('staffroom.about')}>
          {(control) => (
            <Choose
              control={control}
              options={groups.map((group) => ({
                id: group,
                name: t(`staffroom.group.${group}` as 'staffroom.group.post'),
              }))}
              blank={t('staffroom.everything')}
              chosen={asked.group ?? ''}
            />
          )}
        </Field>
        <Field name="by" label={t('staffroom.by')} optional>
          {(control) => <input {...control} className="mid" defaultValue={asked.by} maxLength={40} />}
        </Field>
        <div className="keys">
          <button className="key" type="submit">
            {t('staffroom.show')}
          </button>
          <button className="key plain" type="submit" name="verify" value="1">
            {t('staffroom.verify')}
          </button>
        </div>
      </form>
      {lines.length === 0 ? <Empty title={t('staffroom.noLines')} /> : <LogLines lines={lines} />}
      {next && (
        <p className="keys">
          <Go
            className="key plain"
            to={`/admin/log?${new URLSearchParams({ ...given(asked), after: next })}`}
          >
            {t('web.older')}
          </Go>
        </p>
      )}
    </AdminFrame>
  )
}

function given({ group, by }: LogAsked) {
  return { ...(group && { group }), ...(by && { by }) }
}

function Chain({ lines, broken }: NonNullable<Props['chain']>) {
  const t = useTranslate()
  return (
    <p className={broken === null ? 'toast' : 'caution'} role="status">
      {broken === null ? t('staffroom.holds', { lines }) : t('staffroom.broken', { lines, broken })}
    </p>
  )
}
