import { isRule } from '#app/forum/moderation/decide/rule.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { CaseRow } from './queue-row-queries.server.ts'

/** What is said against it and by how many, and whether it says something else since. */
export function CaseReasons({ row: { reasons, words, signs, trigger, danger, changed } }: { row: CaseRow }) {
  const t = useTranslate()
  const said = useReason()
  const all = [
    ...reasons.map(({ reason, count }) => t('queue.times', { reason: said(reason), count })),
    ...(words ? [t('queue.words', { words })] : []),
    ...(trigger ? [said(trigger)] : []),
    ...signs.map(({ what, text }) => t('queue.sign', { what: t(`queue.line.${what}`), text })),
    ...(danger ? [t(`queue.danger.${danger}`)] : []),
  ]
  if (all.length === 0 && !changed) return null
  return (
    <p className="meta">
      {all.join(' · ')} {changed && <b className="state change">{t('queue.changed')}</b>}
    </p>
  )
}

/** The words of a reason: the rules have theirs, reports some of their own. */
export function useReason() {
  const t = useTranslate()
  return (reason: string) => {
    if (isRule(reason)) return t(`moderation.rule.${reason}`)
    const key = `reports.reason.${reason}` as MessageKey
    const words = t(key)
    return words === key ? reason : words
  }
}
