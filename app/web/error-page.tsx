import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Go } from '#app/ui/go.tsx'
import { CameBack } from './answered.tsx'
import { isSaid } from './reader.ts'

const titles: Record<number, MessageKey> = {
  400: 'web.error400',
  401: 'web.error401',
  403: 'web.error403',
  404: 'web.error404',
  405: 'web.error405',
  409: 'web.error409',
  410: 'web.error410',
  413: 'web.error413',
  422: 'web.error422',
  429: 'web.error429',
  503: 'web.error503',
}

/** What went wrong, and where to go from here. Never what the server saw. */
export function ErrorPage({ status, said }: { status: number; said?: unknown }) {
  const t = useTranslate()
  if (isSaid(said) && said.reply) return <CameBack reply={said.reply} />
  const because = isSaid(said) ? t(said.because, said.about) : t(status === 404 ? 'web.notFound' : 'web.bug')
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <Back />
      </div>
      <div>
        <title>{`${t(titles[status] ?? 'web.error500')} · Verso`}</title>
        <h1>{t(titles[status] ?? 'web.error500')}</h1>
        <p className="lead">{because}</p>
        {isSaid(said) && said.link && (
          <p className="next">
            <Go to={said.link}>{t('web.logLine')}</Go>
          </p>
        )}
        <p className="keys next">
          <Go className="key" to="/">
            {t('web.toTips')}
          </Go>
          <Go className="key plain" to="/search">
            {t('web.search')}
          </Go>
          {status === 401 && (
            <Go className="key plain" to="/sign-in">
              {t('web.signIn')}
            </Go>
          )}
        </p>
      </div>
    </div>
  )
}
