import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import type { Rule } from '#app/forum/moderation/decide/rule.ts'
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
  const undoing = undoingOf(line)
  if (!undoing) return null
  const [act, under, id] = undoing
  return (
    <p className="keys">
      <Go className="key plain" to={`/admin/members/${name}/${under}/${id}`}>
        {t(`sanctions.do.${act}`)}
      </Go>
    </p>
  )
}

/** What takes it back by itself, at which address; null where the member's own acts do, or nothing does. */
function undoingOf({ id, act, undone, batchId }: Props['history'][number]) {
  if (undone) return null
  if (act === 'member.warned') return ['warning-lifting', 'warnings', id] as const
  return act === 'member.cleaned' && batchId ? (['cleaning-undoing', 'cleanings', batchId] as const) : null
}
