import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { calledRows } from '#app/forum/catalogue/called-changes.server.ts'
import { applyChanges, changesBetween } from '#app/forum/catalogue/change-rows.server.ts'
import { mayModerate } from '#app/forum/decisions/act.ts'
import { decide, type Why } from '#app/forum/decisions/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { isLocale } from '#app/platform/i18n/locale.ts'
import { newId } from '#app/platform/id.server.ts'
import type { Acceptance } from './acceptance.ts'
import { hold, recorded } from './change-catalogue.server.ts'
import { followNames } from './follow-names.server.ts'
import { insistOnFreeNames } from './free-names.server.ts'
import { giveTag } from './move-tag.server.ts'
import { insistOnOpen, settleThread, takeProposals } from './settle-proposals.server.ts'
import { wordsFor } from './tag-changes.server.ts'

/** A proposed word becomes a tag, or another word for one: every thread that proposed it has that tag from here on. */
export async function acceptTag(
  by: Actor,
  proposalId: string,
  as: Acceptance,
  { case: seen, ...why }: Why = {},
) {
  return recorded(by, 'tag.accepted', async (tx) => {
    await insistOnOpen(tx, seen)
    const { text, folded, proposals } = await findProposals(tx, proposalId)
    const threads = proposals.map(({ threadId }) => threadId)
    const ids = proposals.map(({ id }) => id)
    await takeProposals(tx, ids)
    const id = 'slug' in as ? as.slug : await tagCalled(tx, as.as)
    const snapshot = { text, folded, threads, made: 'slug' in as }
    const act = {
      key: 'tag.accepted' as const,
      subject: { kind: 'tag' as const, id },
      author: null,
      snapshot,
    }
    const decision = await decide(tx, by, { ...act, ...why }, async () => {
      if ('slug' in as) await makeTag(tx, as)
      await applyChanges(tx, await wordsFor(tx, id, proposals.map(asWord)))
      await giveTag(tx, id, { threads, gained: await without(tx, id, threads) })
      await followNames(tx, 'tag', id)
    })
    for (const threadId of threads) await settleThread(tx, threadId, decision, seen)
    return decision
  })
}

/**
 * The word stays a word of no tag. Whoever proposed it is told, with the moderator's words. What staff of the same rank
 * proposed goes on waiting.
 */
export async function refuseTag(by: Actor, proposalId: string, { case: seen, ...why }: Why = {}) {
  insist(by, mayModerate(by, 'tag.refused', null))
  return transact(async (tx) => {
    await insistOnOpen(tx, seen)
    const { proposals } = await findProposals(tx, proposalId)
    const open = proposals.filter(({ member }) => mayModerate(by, 'tag.refused', member) === true)
    if (open.length === 0) insist(by, mayModerate(by, 'tag.refused', proposals[0]!.member))
    const batchId = open.length > 1 ? newId() : undefined
    const decisions: { id: string }[] = []
    for (const { id, text, threadId, member } of open) {
      const subject = { kind: 'tag' as const, id }
      const act = { key: 'tag.refused' as const, subject, author: member, snapshot: { text, threadId } }
      const decision = await decide(tx, by, { ...act, batchId, ...why }, () => takeProposals(tx, [id]))
      await tx.thread.update({ where: { id: threadId }, data: { version: { increment: 1 } } })
      await settleThread(tx, threadId, decision, seen)
      decisions.push(decision)
    }
    return decisions[0]!
  })
}

/** A word that waits, in every thread that proposed it. */
async function findProposals(tx: Tx, id: string) {
  const proposal = await tx.tagProposal.findUnique({ where: { id } })
  if (!proposal) throw refuse.conflict('cabinet.proposalGone')
  const { text, folded } = proposal
  const proposals = await tx.tagProposal.findMany({
    where: { folded },
    include: { member: { select: { id: true, role: true } }, thread: { select: { language: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return { text, folded, proposals }
}

function asWord({ text, thread }: { text: string; thread: { language: string } }) {
  return { text, language: isLocale(thread.language) ? thread.language : 'en' }
}

async function tagCalled(tx: Tx, word: string) {
  const [found] = await findTags([word], tx)
  if (!found?.tagId) throw refuse.invalid('as', 'cabinet.noSuchWord')
  await hold(tx, { kind: 'tag', id: found.tagId })
  return found.tagId
}

async function makeTag(tx: Tx, { slug, name }: Extract<Acceptance, { slug: string }>) {
  const [found] = await findTags([slug], tx)
  if (found?.tagId) throw refuse.invalid('slug', 'cabinet.slugTaken')
  const rows = calledRows({ kind: 'tag', id: slug }, { name, synonyms: { en: [], fr: [], zh: [] } })
  const changes = changesBetween('name', [], rows)
  await insistOnFreeNames(tx, slug, changes)
  const last = await tx.tag.aggregate({ _max: { position: true } })
  await tx.tag.create({ data: { id: slug, position: (last._max.position ?? 0) + 1 } })
  await applyChanges(tx, changes)
}

async function without(tx: Tx, tagId: string, threads: string[]) {
  const rows = await tx.threadTag.findMany({ where: { tagId, threadId: { in: threads } } })
  const having = new Set(rows.map(({ threadId }) => threadId))
  return threads.filter((id) => !having.has(id))
}
