import { useLoaderData } from '@remix-run/react'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import type { Rule } from '#app/forum/moderation/decide/rule.ts'
import { loadStanding } from '#app/forum/moderation/sanctions/standing-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day } from '#app/ui/time.tsx'
import { page } from '#app/web/handlers.server.ts'
import { SettingsFrame } from '#app/web/settings-frame.tsx'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('sanctions.standing'))

export const loader = page(({ actor }) => loadStanding(actor))

export default function Standing() {
  const t = useTranslate()
  const { points, held } = useLoaderData<typeof loader>()
  return (
    <SettingsFrame title={t('sanctions.standing')} lead={t('sanctions.standingLead')}>
      {points.sum > 0 && <p>{t('sanctions.myPoints', { points: points.sum })}</p>}
      {held.length === 0 && <Empty title={t('sanctions.nothingHeld')} />}
      <ul className="notices">
        {held.map(({ id, act, rule, endsAt, points: worth }) => (
          <li key={id}>
            <Go className="tall" to={`/decisions/${id}`}>
              {t(`moderation.act.${act as ActKey}`)}
            </Go>
            <p className="meta">
              {rule && `${t(`moderation.rule.${rule as Rule}`)} · `}
              {worth !== null && `${t('sanctions.worth', { points: worth })} · `}
              {t('sanctions.until')} <Day at={endsAt!} />
            </p>
          </li>
        ))}
      </ul>
    </SettingsFrame>
  )
}
