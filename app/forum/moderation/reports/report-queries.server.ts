import { photoColumns } from '#app/forum/media/photo.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { loadOpening } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { mayReport, mayReportMember } from './report-policy.ts'

/** What the form of a report quotes, for whoever may send it. */
export async function loadPostToReport(actor: Actor, postId: string) {
  const post = await findPostInThread(actor, postId)
  insist(actor, mayReport(actor, post, now()))
  const { id, language, thread, position, author } = post
  const title = position === 1 ? thread.title : ''
  return { id, title, language, html: current(post), author: author.name }
}

/** The first post of a thread, as far as this actor may read it. */
export async function findOpening(actor: Actor, threadId: string) {
  const opening = await loadOpening(actor, threadId)
  if (!opening) throw refuse.notFound('threads.noSuchThread')
  return opening
}

/** The same of a photo: the post it belongs to is what readers may or may not see. */
export async function loadPhotoToReport(actor: Actor, photoId: string) {
  const photo = await findPhotoOfPost(photoId)
  return { photo, ...(await loadPostToReport(actor, photo.postId)) }
}

export async function findPhotoOfPost(id: string) {
  const photo = await db.photo.findUnique({
    where: { id },
    select: { ...photoColumns, postId: true },
  })
  if (!photo?.postId) throw refuse.notFound('media.noSuchPhoto')
  return { ...photo, postId: photo.postId }
}

export async function loadMemberToReport(actor: Actor, name: string) {
  const { id, ...member } = await findReported(name)
  insist(actor, mayReportMember(actor, { id }, now()))
  return member
}

/** The member of this name, and what silencing them would have to know. */
export async function findReported(name: string) {
  const member = await db.member.findUnique({
    where: { foldedName: foldName(name) },
    select: { id: true, name: true, displayName: true, level: true, role: true },
  })
  if (!member) throw refuse.notFound('accounts.member.noSuch')
  return member
}
