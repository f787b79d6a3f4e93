import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { settingOf } from '#app/forum/settings/setting-queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { differentNetworks, REPORTERS_NEEDED, whoseVoice } from './different-networks.ts'
import { letStandAt } from './let-stand-queries.server.ts'
import { rounded } from './weigh-report.server.ts'

/**
 * A step of every report: what enough members of some standing report from different networks is hidden until staff
 * look, or its author has put it right (posts/fix-held.server.ts). Staff's own words are left to staff, as in Discourse.
 * From which sum on is a setting: at first Discourse's threshold at medium sensitivity, 12.5 × 6/9 = 8.33. What was said
 * of a post before its author put it right, or before staff let it stand, never hides it again.
 */
export async function autoHide(tx: Tx, caseId: string, postId: string) {
  const reports = await tx.report.findMany({
    where: { caseId, kind: 'report', at: { gt: await letStandAt(tx, postId) } },
    select: { weight: true, ...whoseVoice },
    orderBy: { at: 'asc' },
  })
  const sum = rounded(reports.reduce((all, { weight }) => all + weight, 0))
  if (sum < (await settingOf('autoHideScore', tx)) || differentNetworks(reports) < REPORTERS_NEEDED) return
  // A rule acts for no reader: readableBy has no say.
  const standing = { id: postId, removedAt: null, deletedAt: null, author: { role: 'MEMBER' as const } }
  if ((await tx.post.count({ where: standing })) === 0) return
  await holdPost(tx, postId, { rule: 'reported', priority: 0 })
}
