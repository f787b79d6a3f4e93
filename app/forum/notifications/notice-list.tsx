import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Translate } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Notice } from './notification-queries.server.ts'

type Props = { notices: Notice[]; phones: Record<string, string> }

/** News as sentences made now, in this reader's language. */
export function NoticeList({ notices, phones }: Props) {
  const t = useTranslate()
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li className={notice.read ? undefined : 'fresh'} key={notice.id}>
          <Go to={pathOf(notice)}>
            <NoticeWords notice={notice} phones={phones} />
          </Go>{' '}
          <Time at={notice.at} /> {!notice.read && <span className="vh">{t('notifications.unread')}</span>}
          {notice.waits && <span className="chip on">{t('notifications.waits')}</span>}
          {notice.waits && notice.kind === 'check-asked' && <Check params={notice.params} />}
        </li>
      ))}
    </ul>
  )
}

/** Where a decision is explained, or what the news itself says. */
function pathOf({ kind, params }: Notice) {
  if (kind === 'report-decided') return '/reports'
  if (kind === 'moderated' || kind === 'appeal-judged') return `/decisions/${params.decision}`
  return String(params.path ?? '/notifications')
}

function NoticeWords({ notice: { kind, params }, phones }: { notice: Notice; phones: Props['phones'] }) {
  const t = useTranslate()
  const word = typeof params.word === 'string' ? t(`confirmations.word.${params.word}` as MessageKey) : ''
  const phone = phones[String(params.phone)] ?? String(params.phone ?? '')
  return (
    <>{t(`notifications.${kind}`, { title: '', build: '', ...params, ...decided(params, t), word, phone })}</>
  )
}

/** What staff did and by which rule, in words; nothing for other news. */
function decided({ act, rule, automated }: Notice['params'], t: Translate) {
  if (!act) return {}
  const ruled = rule
    ? { hasRule: 'yes', rule: t(`moderation.rule.${rule}` as MessageKey) }
    : { hasRule: 'no' }
  return {
    rule: '',
    ...ruled,
    act: t(`moderation.act.${act}` as MessageKey),
    by: automated ? 'rule' : 'staff',
  }
}

/** One tap: the question is answered where it is asked. */
function Check({ params }: { params: Notice['params'] }) {
  const t = useTranslate()
  return (
    <form className="keys" method="post" action={`/claims/${params.claim}/confirmation`}>
      <input type="hidden" name="phone" value={params.phone} />
      <input type="hidden" name="build" value={params.build} />
      {(['WORKS', 'BROKEN'] as const).map((finding) => (
        <button className="key plain" type="submit" name="finding" value={finding} key={finding}>
          {t(`confirmations.finding.${finding}`)}
        </button>
      ))}
    </form>
  )
}
