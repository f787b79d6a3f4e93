import type { SubjectKind } from '#app/forum/moderation/decide/act.ts'
import type { Translate } from '#app/platform/i18n/translate.ts'
import type { LogLine } from './log-queries.server.ts'

/** A line of the log as one sentence. */
export function saidOf({ act, rule, subjectKind, automated }: LogLine, t: Translate) {
  const said = {
    act: t(`moderation.act.${act}`),
    kind: t(`moderation.kind.${subjectKind as SubjectKind}`),
    by: t(automated ? 'moderation.automatedBy' : 'moderation.byStaff'),
  }
  if (!rule) return t('appeals.log.entry', said)
  return t('appeals.log.entryWithRule', { ...said, rule: t(`moderation.rule.${rule}`) })
}
