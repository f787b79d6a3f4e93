import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { Refusal, refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { answerableActs, isNoticeKind } from './notice.ts'
import { placeAt } from './notice-address.ts'
import { excerptOf } from './report-excerpt.ts'
import { findOpening, findPhotoOfPost, findReported } from './report-queries.server.ts'

/** What a notice is about: a post, a photo with its post, or a member. */
export type Noticed = {
  post?: Awaited<ReturnType<typeof findPostInThread>>
  photo?: { id: string; alt: string }
  member?: Awaited<ReturnType<typeof findReported>>
}

/** What the address of a notice leads to, as far as whoever sends it may read it. */
export async function findNoticed(actor: Actor, address: string, origins: string[]): Promise<Noticed> {
  const place = placeAt(address, origins)
  if (!place) throw refuse.invalid('address', 'reports.addressElsewhere')
  try {
    if (place.kind === 'member') return { member: await findReported(place.name) }
    if (place.kind === 'photo') {
      const photo = await findPhotoOfPost(place.id)
      return { photo, post: await findPostInThread(actor, photo.postId) }
    }
    const id = place.kind === 'post' ? place.id : (await findOpening(actor, place.id)).id
    return { post: await findPostInThread(actor, id) }
  } catch (error) {
    if (error instanceof Refusal) throw refuse.invalid('address', 'reports.addressLeadsNowhere')
    throw error
  }
}

/** Removals of this member's posts for copyright that still stand: what a counter-notice can answer. */
export async function listAnswerable(actor: Actor) {
  insist(actor, isMember(actor) ? true : 'accounts.signInFirst')
  const rows = await db.decision.findMany({
    where: { authorId: actor.id, act: { in: [...answerableActs] }, rule: 'copyright', undoneAt: null },
    orderBy: { at: 'desc' },
    take: 50,
    include: { evidence: true },
  })
  return rows.map(({ id, at, subjectId, evidence }) => ({
    id,
    at,
    postId: subjectId,
    ...excerptOf(evidence?.snapshot),
  }))
}

export type Receipt = Awaited<ReturnType<typeof findReceipt>>

/** The receipt of a notice, for whoever holds its address. It says neither who sent it nor what was written. */
export async function findReceipt(id: string) {
  const notice = await db.report.findUnique({
    where: { id },
    select: { kind: true, reason: true, subjectKind: true, at: true, outcome: true, case: true },
  })
  if (!notice || notice.kind === 'report') throw refuse.notFound('reports.noSuchNotice')
  const { case: about, ...said } = notice
  const decision =
    about.decisionId &&
    (await db.decision.findUnique({
      where: { id: about.decisionId },
      select: { act: true, rule: true, automated: true, at: true },
    }))
  return { ...said, of: said.subjectKind as 'post' | 'photo' | 'member', decision: decision || null }
}

/** Which form, what its address is filled with, and the removals it can answer. */
export async function loadNoticeForm(actor: Actor, asked: URLSearchParams) {
  const given = asked.get('kind')
  const kind = isNoticeKind(given) ? given : 'illegal'
  return {
    kind,
    address: fullAddress(asked.get('address') ?? ''),
    answerable: kind === 'counter' ? await listAnswerable(actor) : [],
    decision: asked.get('decision') ?? '',
  }
}

/** A path becomes the whole address; whatever else was handed in stays as it is. */
function fullAddress(address: string) {
  return /^\/(?!\/)/.test(address) ? `${publicUrl.origin}${address}` : address.slice(0, 2000)
}
