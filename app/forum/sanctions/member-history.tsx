import type { ActKey } from '#app/forum/decisions/act.ts'
import type { Rule } from '#app/forum/decisions/rule.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day, Time } from '#app/ui/time.tsx'
import type { MemberFile } from './member-file-queries.server.ts'

type Props = { name: string; history: MemberFile['history'] }

/** What was decided about a member, latest first, with a way to each and back from what can be taken back. */
export function MemberHistory({ name, history }: Props) {
  const t = useTranslate()
  if (history.length === 0) return <Empty title={t('sanctions.noHistory')} />
  return (
    <ul className="notices">
      {history.map((line) => (
        <li key={line.id}>
          <Go className="tall" to={`/decisions/${line.id}`}>
            {t(`moderation.act.${line.act as ActKey}`)}
          </Go>{' '}
          {line.undone && <span className="who">{t('sanctions.undone')}</span>}
          <p className="meta">
            {line.rule && `${t(`moderation.rule.${line.rule as Rule}`)} · `}
            {line.automated ? t('moderation.automatedBy') : line.by && `@${line.by}`} · <Time at={line.at} />
            {line.endsAt && (
              <>
                {' · '}
                {t('sanctions.until')} <Day at={line.endsAt} />
              </>
            )}
          </p>
          <WayBack name={name} line={line} />
        </li>
      ))}
    </ul>
  )
}

function WayBack({ name, line }: { name: string; line: Props['history'][number] }) {
  const t = useTranslate()
  if (line.undone) return null
  if (line.act === 'member.warned')
    return (
      <Go className="key plain" to={`/admin/members/${name}/warnings/${line.id}`}>
        {t('sanctions.do.warning-lifting')}
      </Go>
    )
  if (line.act !== 'member.cleaned' || !line.batchId) return null
  return (
    <Go className="key plain" to={`/admin/members/${name}/cleanings/${line.batchId}`}>
      {t('sanctions.do.cleaning-undoing')}
    </Go>
  )
}
