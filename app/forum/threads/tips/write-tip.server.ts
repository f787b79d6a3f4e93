import { real } from '#app/forum/catalogue/phone.ts'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { linksIn, mentionsIn, RENDERER, render } from '#app/forum/posts/markup.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { tagThread } from '#app/forum/tags/tag-thread.server.ts'
import { indexThread, type Opening } from '#app/forum/threads/start-thread.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { tipAsText } from './tip.ts'
import type { Step, TipDraft } from './tip-draft.ts'
import { wordsAbout } from './tip-words.server.ts'

/** A tip as a thread begins with it. */
export function openingOf(draft: TipDraft): Opening {
  const { title, language, phones, uses } = draft
  return { kind: 'TIP', title, language, phones, uses, body: tipAsText(draft) }
}

/** Every word of it, as its readers see them. */
export function saidIn(draft: TipDraft) {
  const { language, began } = draft
  return { text: [tipAsText(draft), ...draft.tags].join('\n'), language, began }
}

/** A step of publishing and revising: what the tip says beyond its thread, its photos, tags and place in search. */
export async function writeTip(
  tx: Tx,
  author: Member,
  ids: { threadId: string; postId: string },
  draft: TipDraft,
) {
  const { threadId, postId } = ids
  const facts = { promise: draft.promise, access: draft.access, minutes: draft.minutes, build: draft.build }
  const undo = draft.undo
    ? { undo: draft.undo, undoHtml: render(draft.undo) }
    : { undo: null, undoHtml: null }
  const tip = { ...facts, ...undo, renderer: RENDERER }
  await tx.tip.upsert({ where: { threadId }, create: { threadId, ...tip }, update: tip })
  await tx.tipRisk.deleteMany({ where: { threadId } })
  await tx.tipRisk.createMany({ data: [...new Set(draft.risks)].map((risk) => ({ threadId, risk })) })
  await tx.tipStep.deleteMany({ where: { threadId } })
  await attachPhotos(tx, author, postId, photosOf(draft.steps))
  await tx.tipStep.createMany({ data: draft.steps.map((step, index) => stepRow(threadId, index, step)) })
  await tagThread(tx, author, threadId, draft.tags)
  await indexThread(tx, { id: threadId }, openingOf(draft), await wordsAbout(tx, threadId))
}

/** Refuses what does not exist in the catalogue, and a newcomer's rows of links. */
export async function insistOnSense(tx: Tx, author: Member, draft: TipDraft) {
  const [phones, uses] = await Promise.all([
    tx.phone.count({ where: { id: { in: draft.phones }, ...real } }),
    tx.use.count({ where: { id: { in: draft.uses } } }),
  ])
  if (phones < new Set(draft.phones).size) throw refuse.invalid('phones', 'tips.phones.unknown')
  if (uses < new Set(draft.uses).size) throw refuse.invalid('uses', 'tips.uses.unknown')
  const text = tipAsText(draft)
  insistOnFewLinks(author, 'steps', linksIn(text), mentionsIn(text).length)
}

function photosOf(steps: Step[]) {
  return steps.flatMap(({ photo, alt }) => (photo ? [{ id: photo, alt: alt ?? '' }] : []))
}

function stepRow(threadId: string, index: number, { text, caution, photo }: Step) {
  return {
    id: newId(),
    threadId,
    position: index + 1,
    text,
    html: render(text),
    caution: caution ?? null,
    photoId: photo ?? null,
  }
}
