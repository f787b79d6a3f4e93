import type { WhyGone } from '#app/forum/moderation/decide/gone-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

/** To its author and staff: the rule, and the way to the whole decision. */
export function WhyGoneLine({ why }: { why: WhyGone | undefined }) {
  const t = useTranslate()
  if (!why) return null
  return (
    <>
      {' '}
      {why.rule && t('threads.goneBecause', { rule: why.rule })}{' '}
      <Go to={`/decisions/${why.decision}`}>{t('threads.goneWhy')}</Go>
    </>
  )
}
