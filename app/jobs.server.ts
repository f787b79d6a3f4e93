import { askChecks } from '#app/forum/checks/ask-checks.server.ts'
import { restateBuild } from '#app/forum/checks/restate-build.server.ts'
import { askTrial } from '#app/forum/checks/trials/ask-trial.server.ts'
import { eraseFiles, sweepOrphans } from '#app/forum/media/sweep-orphans.server.ts'
import { forgetExpiredSessions } from '#app/forum/members/accounts/sessions.server.ts'
import { followDecision, raiseLevels } from '#app/forum/members/trust/raise-levels.server.ts'
import { reportBursts } from '#app/forum/moderation/acts/report-bursts.server.ts'
import { endSlowness } from '#app/forum/moderation/acts/slow-thread.server.ts'
import { remindStaff } from '#app/forum/moderation/cases/remind-staff.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { indexNamed } from '#app/forum/moderation/desks/catalogue/index-named.server.ts'
import { forgetOldDrafts } from '#app/forum/posts/save-draft.server.ts'
import { wipeDeleted } from '#app/forum/posts/wipe-deleted.server.ts'
import { askFollowUp } from '#app/forum/threads/reviews/ask-follow-up.server.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { tellReply } from '#app/forum/threads/tell-reply.server.ts'
import { DAY, HOUR } from '#app/platform/clock.ts'
import { forgetOldBackups } from '#app/platform/db/backups.server.ts'
import { eraseTraces } from '#app/platform/db/erase-traces.server.ts'
import { refreshStatistics } from '#app/platform/db/statistics.server.ts'
import { recurring } from '#app/platform/jobs/recurring.server.ts'
import { forgetDoneJobs, type Works, worker } from '#app/platform/jobs/worker.server.ts'
import { forgetSent } from '#app/platform/sending/sent.server.ts'

/** What is done once, later, because something happened: by kind. */
export const works: Works = {
  'ask-follow-up': askFollowUp,
  'erase-files': eraseFiles,
  'erase-traces': eraseTraces,
  'ask-trial': askTrial,
  'end-slowness': endSlowness,
  'index-named': indexNamed,
  'restate-build': restateBuild,
  'summarize-phone': summarizePhone,
  'tell-moderated': async (payload, decisionId) => {
    await tellModerated(payload, decisionId)
    await followDecision(decisionId)
  },
  'tell-reply': tellReply,
}

/** Everything the forum does in the background. */
export const jobs = [
  worker(works),
  // Before all others: without it each of them reads more than it needs.
  recurring('count how rows are spread', HOUR, refreshStatistics, { first: 0 }),
  recurring('ask who can check', HOUR, askChecks),
  recurring('forget jobs that are done', DAY, forgetDoneJobs),
  recurring('forget what was sent', HOUR, forgetSent),
  recurring('remind staff of what waits', HOUR, remindStaff),
  recurring('empty the log of writes', HOUR, eraseTraces),
  recurring('forget old copies of the database', HOUR, forgetOldBackups),
  recurring('sweep orphaned photos', HOUR, sweepOrphans),
  recurring('wipe what was deleted', 6 * HOUR, wipeDeleted),
  recurring('forget expired sessions', DAY, forgetExpiredSessions),
  recurring('forget old drafts', DAY, forgetOldDrafts),
  recurring('show staff votes that look arranged', HOUR, reportBursts),
  recurring('compute trust anew', 6 * HOUR, raiseLevels),
]
