import type { AccessLevel } from '#app/forum/members/accounts/actor.ts'
import { accessLevels } from '#app/forum/threads/thread-filter.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Icon } from '#app/ui/icon.tsx'

type Props = { access: AccessLevel; ceiling: AccessLevel | undefined }

/** A tip that asks for more than its reader wants to do says so, and what that means: plainly, without alarm. */
export function AboveCeiling({ access, ceiling }: Props) {
  const t = useTranslate()
  if (!ceiling || access === 'STOCK' || accessLevels.indexOf(access) <= accessLevels.indexOf(ceiling))
    return null
  return (
    <aside className="side-note noted">
      <p>
        <Icon name={access} />{' '}
        <strong>
          {t('tips.above', { access: t(`threads.access.${access}`), ceiling: t(`threads.upTo.${ceiling}`) })}
        </strong>
      </p>
      <p>{t(`tips.means.${access}`)}</p>
      <p>{t(`tips.mayCost.${access}`)}</p>
    </aside>
  )
}
