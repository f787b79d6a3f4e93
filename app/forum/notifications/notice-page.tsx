import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import type { Notice } from './gather-notices.ts'
import { NoticeList } from './notice-list.tsx'

type Props = { notices: Notice[]; next: string | null; phones: Record<string, string>; muted: boolean }

export function NoticePage({ notices, next, phones, muted }: Props) {
  const t = useTranslate()
  return (
    <div className="narrow">
      <h1>{t('notifications.title')}</h1>
      {notices.length === 0 ? (
        <Empty title={t('notifications.none')}>
          <p>{t('notifications.noneHint')}</p>
        </Empty>
      ) : (
        <>
          <div className="keys">
            {notices.some(({ read }) => !read) && (
              <form method="post" action="/notifications/reading">
                <button className="key plain" type="submit">
                  {t('notifications.readAll')}
                </button>
              </form>
            )}
          </div>
          <NoticeList notices={notices} phones={phones} />
        </>
      )}
      {next && (
        <p className="keys">
          <Go className="key plain" to={`/notifications?after=${next}`}>
            {t('notifications.older')}
          </Go>
        </p>
      )}
      <section>
        <h2>{t('notifications.muteTitle')}</h2>
        <form className="stack" method="post" action="/notifications/muting">
          <p className="hint">{t(muted ? 'notifications.mutedHint' : 'notifications.muteHint')}</p>
          <input type="hidden" name="kind" value="check-asked" />
          <button className="key plain" type="submit" name="muted" value={muted ? 'no' : 'yes'}>
            {t(muted ? 'notifications.unmuteChecks' : 'notifications.muteChecks')}
          </button>
        </form>
        <p>
          <Go to="/settings/notifications">{t('notifications.choose')}</Go>
        </p>
      </section>
    </div>
  )
}
