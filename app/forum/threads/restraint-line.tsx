import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Restraint } from './restraint-queries.server.ts'

/** Above a discussion that staff closed or slowed down: who, why and since when. */
export function RestraintLine({ restraint: { by, why, since, pace } }: { restraint: Restraint }) {
  const t = useTranslate()
  return (
    <p className="side-note" role="note">
      {pace ? t('threads.slow', pace) : t('threads.locked')} {t('threads.restrained', { by, why })}{' '}
      <Time at={since} />
    </p>
  )
}
