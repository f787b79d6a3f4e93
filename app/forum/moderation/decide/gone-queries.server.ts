import { loadMessages } from '#app/messages/load.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'
import type { Rule } from './rule.ts'

const keepsAway = ['post.removed', 'post.held', 'post.rejected', 'post.purged']

/** The decisions that keep these posts from others now, the latest of each. */
export async function decisionsKeepingAway(postIds: string[]) {
  if (postIds.length === 0) return []
  const found = await db.decision.findMany({
    where: { subjectKind: 'post', subjectId: { in: postIds }, act: { in: keepsAway }, undoneAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, rule: true, subjectId: true },
  })
  return [...new Map(found.map((decision) => [decision.subjectId, decision])).values()]
}

/** Why a post is gone, for who may read it all the same: the rule in words, for they are not sent where members write. */
export type WhyGone = { decision: string; rule: string }
type Shown = { id: string; gone?: string | null; html: string | null }

export async function whyGone(posts: Shown[], locale: Locale): Promise<Record<string, WhyGone>> {
  const ids = posts
    .filter(({ gone, html }) => gone && gone !== 'deleted' && html !== null)
    .map(({ id }) => id)
  const decisions = await decisionsKeepingAway(ids)
  if (decisions.length === 0) return {}
  const t = translator(locale, await loadMessages(locale))
  const said = (rule: string | null) => (rule ? t(`moderation.rule.${rule as Rule}`) : '')
  return Object.fromEntries(
    decisions.map(({ id, rule, subjectId }) => [subjectId, { decision: id, rule: said(rule) }]),
  )
}
