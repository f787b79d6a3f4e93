import type { MessageKey } from '#app/messages/catalogue.ts'
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
          <Go to={String(notice.params.path ?? '/notifications')}>
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

function NoticeWords({ notice: { kind, params }, phones }: { notice: Notice; phones: Props['phones'] }) {
  const t = useTranslate()
  const word = typeof params.word === 'string' ? t(`confirmations.word.${params.word}` as MessageKey) : ''
  const phone = phones[String(params.phone)] ?? String(params.phone ?? '')
  return <>{t(`notifications.${kind}`, { title: '', build: '', ...params, word, phone })}</>
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
