import type { AccessLevel } from '#app/forum/members/accounts/actor.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** What a tip needs: always sign and word. */
export function AccessBadge({ access }: { access: AccessLevel }) {
  const t = useTranslate()
  return (
    <span className="acc">
      <Icon name={access} />
      {t(`threads.access.${access}`)}
    </span>
  )
}
