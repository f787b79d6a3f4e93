import { isAct } from '#app/forum/moderation/decide/act.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Translate } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Time } from '#app/ui/time.tsx'
import type { LogLine } from './staff-log-queries.server.ts'

type Shown = Omit<LogLine, 'at'> & { at: string | Date }

/** Each line with who, what, to what and when. */
export function LogLines({ lines }: { lines: Shown[] }) {
  const t = useTranslate()
  return (
    <ul className="notices">
      {lines.map((line) => (
        <li key={line.id}>
          <b>{wordsOf(t, line.action)}</b> <Subject line={line} />
          {line.change && <p>{t('staffroom.change', line.change)}</p>}
          <span className="meta">
            {line.by ? (
              <Go to={`/members/${line.by}`}>@{line.by}</Go>
            ) : (
              t(`staffroom.without.${line.without}`)
            )}{' '}
            · <Time at={line.at} />{' '}
            {line.number !== null && <>· {t('staffroom.number', { number: line.number })}</>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What is not an act of moderation, staff or the operator did to the forum itself. */
const others = [
  ...['admin.created', 'admin.promoted', 'admin.demoted', 'link.made', 'link.used', 'demo.removed'],
  ...['build.known', 'build.withdrawn', 'owner.verified', 'owner.withdrawn', 'follow-up-link.made'],
  ...[
    'setting.changed',
    'word.added',
    'word.removed',
    'member.address-read',
    'member.noted',
    'member.signed-out',
  ],
]

function wordsOf(t: Translate, action: string) {
  if (isAct(action)) return t(`moderation.act.${action}`)
  return others.includes(action) ? t(`staffroom.action.${action}` as MessageKey) : <code>{action}</code>
}

const places: Record<string, (id: string) => string> = {
  post: (id) => `/posts/${id}`,
  thread: (id) => `/threads/thread-${id}`,
  phone: (id) => `/phones/${id}`,
  use: (id) => `/uses/${id}`,
  tag: (id) => `/tags/${id}`,
}

function Subject({ line: { subjectKind, subjectId, subjectName } }: { line: Shown }) {
  const place = places[subjectKind]?.(subjectId)
  if (subjectName) return <Go to={`/members/${subjectName}`}>@{subjectName}</Go>
  return place ? <Go to={place}>{subjectId}</Go> : <code>{subjectId}</code>
}
