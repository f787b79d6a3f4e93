import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Translate } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Notice } from './gather-notices.ts'

type Props = { notices: Notice[]; phones: Record<string, string> }

/** News as sentences made now, in this reader's language. Who follows one has read it. */
export function NoticeList({ notices, phones }: Props) {
  const t = useTranslate()
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li className={notice.read ? undefined : 'unread'} key={notice.id}>
          <Go to={`/notifications/${notice.id}`}>
            <NoticeWords notice={notice} phones={phones} />
          </Go>
          <span className="meta">
            {notice.count > 1 && notice.kind === 'reply' && (
              <>{t('notifications.replies', { count: notice.count })} · </>
            )}
            <Time at={notice.at} /> {!notice.read && <b className="chip on">{t('notifications.unread')}</b>}
            {notice.waits && <span className="chip">{t('notifications.waits')}</span>}
          </span>
          {notice.waits && notice.kind === 'check-asked' && <Check params={notice.params} />}
        </li>
      ))}
    </ul>
  )
}

function NoticeWords({ notice, phones }: { notice: Notice; phones: Props['phones'] }) {
  const { kind, params, count } = notice
  const t = useTranslate()
  const names = useNames(notice)
  if (kind === 'state-settled' && count > 1)
    return <>{t('notifications.statesSettled', { title: '', ...params, count })}</>
  const word = typeof params.word === 'string' ? t(`confirmations.word.${params.word}` as MessageKey) : ''
  const phone = phones[String(params.phone)] ?? String(params.phone ?? '')
  return (
    <>
      {t(`notifications.${kind}`, {
        title: '',
        build: '',
        count,
        ...params,
        ...decided(params, t),
        names,
        word,
        phone,
      })}
    </>
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

/** “@ben, @cleo and 3 others” */
function useNames({ names: [first = '', second = '', ...others] }: Notice) {
  const t = useTranslate()
  if (!second) return first && `@${first}`
  const count = others.length
  return t(count ? 'notifications.namesAndMore' : 'notifications.twoNames', { first, second, count })
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
