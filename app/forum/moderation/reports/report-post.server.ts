import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { autoHide } from './auto-hide.server.ts'
import { fileReport } from './file-report.server.ts'
import type { ReportDraft } from './report.ts'
import { admitReport } from './report-pace.server.ts'
import { mayReport } from './report-policy.ts'
import { findPhotoOfPost } from './report-queries.server.ts'
import { silenceNewcomer } from './silence-newcomer.server.ts'
import { weighReport } from './weigh-report.server.ts'

type Photo = { id: string; alt: string }
type From = { network: string; photo?: Photo }

/** Says that a post, or one photo of it, breaks a rule. Its words as they are now are kept with the report. */
export async function reportPost(
  member: Actor,
  postId: string,
  draft: ReportDraft,
  { network, photo }: From,
) {
  const post = await findPostInThread(member, postId)
  insist(member, mayReport(member, post, now()))
  const subject = { kind: 'post', id: post.id } as const
  return transact(async (tx) => {
    await admitReport(tx, member, { ...subject, authorId: post.authorId }, draft.reason)
    const weight = await weighReport(tx, member)
    const report = await fileReport(tx, {
      kind: 'report',
      subject: photo ? { kind: 'photo', id: photo.id } : subject,
      case: await aboutPost(tx, post, weight),
      reporterId: member.id,
      ...draft,
      snapshot: snapshotOf(post, photo),
      weight,
      network,
    })
    await autoHide(tx, report.caseId, post.id)
    await silenceNewcomer(tx, post.authorId)
    return report
  })
}

/** The same of one photo: it is reported with its post, and the photo is named. */
export async function reportPhoto(
  member: Actor,
  photoId: string,
  draft: ReportDraft,
  { network }: { network: string },
) {
  const { postId, id, alt } = await findPhotoOfPost(photoId)
  return reportPost(member, postId, draft, { network, photo: { id, alt } })
}

type Post = Awaited<ReturnType<typeof findPostInThread>>

/** A step: what the case of a post says of it to whoever looks through the queue. */
export async function aboutPost(tx: Tx, { id, threadId, language, authorId }: Post, priority: number) {
  const phone = await tx.tipPhone.findFirst({ where: { threadId }, orderBy: { phoneId: 'asc' } })
  const subject = { kind: 'post' as const, id }
  return { subject, priority, language, phoneId: phone?.phoneId, authorId }
}

/** The words at this moment: a later edit does not reach them. */
export function snapshotOf({ position, thread, body, language, authorId, author }: Post, photo?: Photo) {
  const title = position === 1 ? thread.title : ''
  const said = { title, body, language, authorId, author: author.name }
  return photo ? { ...said, photo: { id: photo.id, alt: photo.alt } } : said
}
