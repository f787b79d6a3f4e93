import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { type Filed, fileReport } from './file-report.server.ts'
import { CHILD_ABUSE_PRIORITY, type CounterNotice, NOTICE_PRIORITY, type NoticeDraft } from './notice.ts'
import { findNoticed, listAnswerable, type Noticed } from './notice-queries.server.ts'
import { aboutPost, snapshotOf } from './report-post.server.ts'

/** Where it comes from, and by which addresses the forum is known. */
type From = { network: string; origins: string[] }

/**
 * Anybody tells of illegal content or of a copyright infringed, and an author answers a removal. The id is the address
 * of the receipt: nobody can guess it. A notice hides nothing by itself.
 */
export async function giveNotice(actor: Actor, draft: NoticeDraft, { network, origins }: From) {
  const answers = draft.kind === 'counter' ? await removalOf(actor, draft) : null
  const noticed: Noticed = answers
    ? { post: await findPostInThread(actor, answers.postId) }
    : await findNoticed(actor, 'address' in draft ? draft.address : '', origins)
  return transact(async (tx) => {
    const about = await aboutWhat(tx, noticed, priorityOf(draft))
    const snapshot = { ...about.snapshot, ...factsOf(draft) }
    return fileReport(tx, {
      id: newToken(),
      kind: draft.kind,
      subject: about.subject,
      case: about.case,
      reporterId: await reporterIn(tx, actor, about.case.subject),
      reason: reasonOf(draft),
      text: draft.explanation,
      snapshot,
      contact: { name: draft.name ?? '', email: draft.email ?? '' },
      weight: 0,
      network,
    })
  })
}

/** The decision a counter-notice answers: one about the author's own post, that stands. */
async function removalOf(actor: Actor, { decision }: CounterNotice) {
  const removal = (await listAnswerable(actor)).find(({ id }) => id === decision)
  if (!removal) throw refuse.invalid('decision', 'reports.decisionNotYours')
  return removal
}

type About = Pick<Filed, 'subject' | 'case' | 'snapshot'>

async function aboutWhat(tx: Tx, { post, photo, member }: Noticed, priority: number): Promise<About> {
  if (post) {
    const subject = photo ? { kind: 'photo' as const, id: photo.id } : { kind: 'post' as const, id: post.id }
    return { subject, case: await aboutPost(tx, post, priority), snapshot: snapshotOf(post, photo) }
  }
  const { id, name, displayName } = member!
  const subject = { kind: 'member' as const, id }
  const snapshot = { name, displayName: displayName ?? '' }
  return { subject, case: { subject, priority, authorId: id }, snapshot }
}

/** A member has one report in a case; a notice beside it stands without their name. */
async function reporterIn(tx: Tx, actor: Actor, { kind, id }: Filed['case']['subject']) {
  if (!isMember(actor)) return null
  const open = { kind: 'reports', subjectKind: kind, subjectId: id, open: 1 }
  return (await tx.report.count({ where: { case: open, reporterId: actor.id } })) > 0 ? null : actor.id
}

function priorityOf(draft: NoticeDraft) {
  return isChildAbuse(draft) ? CHILD_ABUSE_PRIORITY : NOTICE_PRIORITY
}

function reasonOf(draft: NoticeDraft) {
  return isChildAbuse(draft) ? 'child-abuse' : draft.kind
}

function isChildAbuse(draft: NoticeDraft) {
  return draft.kind === 'illegal' && draft.childAbuse === 'yes'
}

/** The two fields more that a copyright notice and its answer have. */
function factsOf(draft: NoticeDraft) {
  if (draft.kind === 'counter') return { decision: draft.decision }
  const { address } = draft
  return draft.kind === 'copyright' ? { address, work: draft.work, original: draft.original } : { address }
}
