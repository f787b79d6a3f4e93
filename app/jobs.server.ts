import { forgetExpiredSessions } from '#app/forum/accounts/sessions.server.ts'
import { sweepOrphans } from '#app/forum/media/sweep-orphans.server.ts'
import { forgetOldDrafts } from '#app/forum/posts/save-draft.server.ts'
import { wipeDeleted } from '#app/forum/posts/wipe-deleted.server.ts'
import { DAY, HOUR } from '#app/platform/clock.ts'
import { recurring } from '#app/platform/jobs/recurring.server.ts'

/** Everything the forum does in the background. */
export const jobs = [
  recurring('sweep orphaned photos', HOUR, sweepOrphans),
  recurring('wipe what was deleted', 6 * HOUR, wipeDeleted),
  recurring('forget expired sessions', DAY, forgetExpiredSessions),
  recurring('forget old drafts', DAY, forgetOldDrafts),
]
