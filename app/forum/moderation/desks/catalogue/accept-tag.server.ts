import { calledRows } from '#app/forum/catalogue/called-changes.server.ts'
import {
  applyChanges,
  changesBetween,
  type RowChange,
  reversed,
} from '#app/forum/catalogue/change-rows.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { reindexThread } from '#app/forum/moderation/acts/reindex-thread.server.ts'
import { decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { dropFromSearch } from '#app/forum/search/index/search-index.server.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { isLocale } from '#app/platform/i18n/locale.ts'
import type { Acceptance } from './acceptance.ts'
import { hold, latestSnapshot, recorded } from './change-catalogue.server.ts'
import { followNames } from './follow-names.server.ts'
import { insistOnFreeNames } from './free-names.server.ts'
import { giveTag, takeTag } from './move-tag.server.ts'
import { insistOnOpen, settleThread, takeProposals } from './settle-proposals.server.ts'
import { wordsFor } from './tag-changes.server.ts'
import { asWaiting, findProposals, type Waiting, waitAgain } from './waiting-words.server.ts'

/** What an acceptance did: the word as it waited, which threads had the tag by it, and the rows of the catalogue. */
type Accepted = { made: boolean; waited: Waiting[]; gained: string[]; changes: RowChange[] }

/** A proposed word becomes a tag, or another word for one: every thread that proposed it has that tag from here on. */
export async function acceptTag(
  by: Actor,
  proposalId: string,
  as: Acceptance,
  { case: seen, ...why }: Why = {},
) {
  return recorded(by, 'tag.accepted', async (tx) => {
    await insistOnOpen(tx, seen)
    const proposals = await findProposals(tx, proposalId)
    const threads = proposals.map(({ threadId }) => threadId)
    const ids = proposals.map(({ id }) => id)
    await takeProposals(tx, ids)
    const made = 'slug' in as
    const id = made ? as.slug : await tagCalled(tx, as.as)
    const making = made ? await makingOf(tx, as) : []
    const changes = [...making, ...(await wordsFor(tx, id, proposals.map(asWord), making))]
    const gained = await without(tx, id, threads)
    const accepted = { made, waited: proposals.map(asWaiting), gained, changes }
    const decision = await decide(tx, by, actOf('tag.accepted', id, accepted, why), async () => {
      await applyChanges(tx, changes)
      await giveTag(tx, id, { threads, gained })
      await followNames(tx, 'tag', id)
    })
    for (const threadId of threads) await settleThread(tx, threadId, decision, seen)
    return decision
  })
}

/**
 * A slip: the word waits again in the threads that have its tag still, and the tag is no more, or answers to it no
 * longer. What others have made of it since is not undone: a tag of other threads is merged or renamed instead.
 */
export async function undoAcceptance(by: Actor, tagId: string, why: Why = {}) {
  const key = 'tag.acceptance-undone'
  return recorded(by, key, async (tx) => {
    await hold(tx, { kind: 'tag', id: tagId })
    const accepted = (await latestSnapshot(tx, key, { kind: 'tag', id: tagId })) as Partial<Accepted>
    if (!accepted.changes) throw refuse.conflict('cabinet.nothingToUndo')
    const { made, waited, gained, changes } = accepted as Accepted
    const rows = await tx.threadTag.findMany({ where: { tagId }, select: { threadId: true } })
    const having = new Set(rows.map(({ threadId }) => threadId))
    const again = waited.filter(({ threadId }) => having.has(threadId))
    const decision = await decide(tx, by, actOf(key, tagId, accepted as Accepted, why), async () => {
      await takeTag(tx, tagId, gained)
      if (made) await insistOnUnused(tx, tagId)
      await applyChanges(tx, reversed(changes))
      if (made) await insistOnNameless(tx, tagId)
      if (made) await dropFromSearch(tx, 'tag', tagId)
      else await followNames(tx, 'tag', tagId)
      for (const { threadId } of again) await reindexThread(tx, threadId)
    })
    await waitAgain(tx, again, decision)
    return decision
  })
}

function actOf(
  key: 'tag.accepted' | 'tag.acceptance-undone',
  id: string,
  { waited, ...accepted }: Accepted,
  why: Why,
) {
  const { text = '', folded = '' } = waited[0] ?? {}
  const threads = waited.map(({ threadId }) => threadId)
  const snapshot = { text, folded, threads, waited, ...accepted } as unknown as JsonObject
  return { key, subject: { kind: 'tag' as const, id }, author: null, snapshot, ...why }
}

async function insistOnUnused(tx: Tx, tagId: string) {
  if ((await tx.threadTag.count({ where: { tagId } })) > 0) throw refuse.conflict('cabinet.tagInUse')
}

/** Words it answers to from elsewhere, as from a merge, would lead nowhere. */
async function insistOnNameless(tx: Tx, tagId: string) {
  const left = await tx.name.count({ where: { subjectKind: 'tag', subjectId: tagId } })
  if (left > 0) throw refuse.conflict('cabinet.tagInUse')
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

/** The rows by which there is a new tag. */
async function makingOf(tx: Tx, { slug, name }: Extract<Acceptance, { slug: string }>) {
  const [found] = await findTags([slug], tx)
  if (found?.tagId) throw refuse.invalid('slug', 'cabinet.slugTaken')
  const rows = calledRows({ kind: 'tag', id: slug }, { name, synonyms: { en: [], fr: [], zh: [] } })
  const names = changesBetween('name', [], rows)
  await insistOnFreeNames(tx, slug, names)
  const last = await tx.tag.aggregate({ _max: { position: true } })
  const tag = { id: slug, position: (last._max.position ?? 0) + 1 }
  return [...changesBetween('tag', [], [tag]), ...names]
}

async function without(tx: Tx, tagId: string, threads: string[]) {
  const rows = await tx.threadTag.findMany({ where: { tagId, threadId: { in: threads } } })
  const having = new Set(rows.map(({ threadId }) => threadId))
  return threads.filter((id) => !having.has(id))
}
