import { buildFor, NO_BUILD } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { Refusal, refuse } from '#app/forum/refusal.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import type { LinkDraft } from './link-draft.ts'
import { settleConflict } from './settle-conflict.server.ts'
import { type LinkKind, mayLink, mayLinkAll, ordered, tipIdIn } from './tip-link.ts'

/** Says what a tip has to do with another. A conflict somebody saw before is backed instead of said twice. */
export async function linkTips(member: Actor, fromId: string, { kind, to: typed, build }: LinkDraft) {
  const from = await findTip(member, fromId)
  insist(member, mayLink(member, from, kind, now()))
  const to = await otherTip(member, typed)
  if (to.id === from.id) throw refuse.invalid('to', 'tips.link.self')
  const buildId = kind === 'REPLACED_BY' && build ? await retiredFrom(from.id, build) : null

  return transact(async (tx) => {
    await holdLinks(tx)
    const known = await tx.tipLink.findFirst({ where: sameLink(from.id, to.id, kind) })
    if (known && kind !== 'CONFLICTS') throw refuse.invalid('to', 'tips.link.known')
    if (ordered.includes(kind)) await insistOnNoCycle(tx, from.id, to.id, kind)
    const link =
      known ??
      (await tx.tipLink.create({
        data: {
          id: newId(),
          fromId: from.id,
          toId: to.id,
          kind,
          buildId,
          byId: member.id,
          settled: kind !== 'CONFLICTS',
          at: now(),
        },
      }))
    if (kind === 'CONFLICTS') await back(tx, member, link.id)
    return link
  })
}

/** Takes a link away: its author or staff. Of a conflict everybody takes back their own word, and staff the whole. */
export async function unlinkTips(member: Actor, linkId: string) {
  insist(member, mayTakePart(member, now()))
  const link = await db.tipLink.findUnique({ where: { id: linkId } })
  if (!link) throw refuse.notFound('tips.link.noSuch')
  const from = await findTip(member, link.fromId)
  const conflict = link.kind === 'CONFLICTS'
  if (!conflict && !mayLinkAll(member, from)) throw refuse.forbidden('tips.link.notYours')
  await transact(async (tx) => {
    await holdLinks(tx)
    if (!conflict || isStaff(member)) return tx.tipLink.deleteMany({ where: { id: link.id } })
    const mine = { linkId: link.id, memberId: member.id }
    const { count } = await tx.linkBacker.deleteMany({ where: mine })
    if (count === 0) throw refuse.forbidden('tips.link.notYours')
    return settleConflict(tx, link.id)
  })
  return link
}

/** One change of links at a time: two at once must not close a circle that neither of them sees. */
async function holdLinks(tx: Tx) {
  const row = { key: 'tip-links', value: '' }
  await tx.setting.upsert({ where: { key: row.key }, create: row, update: row })
}

async function back(tx: Tx, member: Member, linkId: string) {
  const mine = { linkId, memberId: member.id }
  await tx.linkBacker.upsert({ where: { linkId_memberId: mine }, create: mine, update: mine })
  await settleConflict(tx, linkId)
}

/** Only "replaced by" and "needs" have a direction: the others say the same from either side. */
function sameLink(fromId: string, toId: string, kind: LinkKind) {
  const there = { fromId, toId, kind }
  return ordered.includes(kind) ? there : { OR: [there, { fromId: toId, toId: fromId, kind }] }
}

/** Removed tips count too: they may come back. */
async function insistOnNoCycle(tx: Tx, fromId: string, toId: string, kind: LinkKind) {
  const seen = new Set([toId])
  for (let edge = [toId]; edge.length > 0; ) {
    const links = await tx.tipLink.findMany({ where: { kind, fromId: { in: edge } }, select: { toId: true } })
    edge = [...new Set(links.map((link) => link.toId))].filter((id) => !seen.has(id))
    for (const id of edge) seen.add(id)
  }
  if (seen.has(fromId)) throw refuse.invalid('to', 'tips.link.cycle')
}

async function findTip(actor: Actor, id: string) {
  const thread = await findThread(actor, id)
  if (thread.kind !== 'TIP') throw refuse.notFound('threads.noSuchThread')
  return thread
}

/** What was typed as the other tip is a field, not an address: whatever is wrong with it is said beside it. */
async function otherTip(actor: Actor, typed: string) {
  try {
    return await findTip(actor, tipIdIn(typed))
  } catch (error) {
    throw error instanceof Refusal ? refuse.invalid('to', 'tips.link.to.unknown') : error
  }
}

/** The build as one of the tip's phones knows it. */
async function retiredFrom(threadId: string, text: string) {
  const phones = await db.tipPhone.findMany({ where: { threadId }, select: { phoneId: true } })
  for (const { phoneId } of phones) {
    const build = await buildFor(phoneId, text)
    if (build.id !== NO_BUILD.id) return build.id
  }
  throw refuse.invalid('build', 'tips.link.build.unknown')
}
