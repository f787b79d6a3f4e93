import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { insist } from '#app/forum/members/accounts/actor.ts'
import { RENDERER, render } from '#app/forum/posts/markup.server.ts'
import { mayEdit } from '#app/forum/posts/post-policy.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findThread, loadOpening } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Risk } from './tip.ts'
import type { TipDraft } from './tip-draft.ts'
import { stepRows } from './tip-row-queries.server.ts'

export type TipShown = NonNullable<Awaited<ReturnType<typeof loadTip>>>

/** A tip as its readers see it, with the markup of today. Whether it is shown, mayRead decides for its opening. */
export async function loadTip(threadId: string, risks: Risk[]) {
  const steps = await stepRows(threadId)
  const [tip] = steps
  if (!tip) return null
  const today = tip.renderer === RENDERER
  const { promise, access, minutes, build, undo } = tip
  return {
    promise,
    access,
    minutes,
    build,
    risks,
    undoHtml: undo && !today ? render(undo) : tip.undoHtml,
    steps: steps.map(({ stepId, text, html, caution, photoId, width, height, widths, alt, animated }) => ({
      id: stepId,
      html: today ? html : render(text),
      caution,
      photo: photoId ? { id: photoId, width, height, widths, alt, animated } : null,
    })),
  }
}

/** A tip as its author edits it. */
export async function loadTipForEditing(author: Actor, threadId: string) {
  const thread = await findThread(author, threadId)
  const post = await loadOpening(author, thread.id)
  if (!post || thread.kind !== 'TIP') throw refuse.notFound('threads.noSuchThread')
  // Its row, not what a page is shown of it: that does not say whether it only waits for staff.
  insist(author, mayEdit(author, await findPostInThread(author, post.id), now()))
  const draft = { ...(await draftOf(thread)), edition: thread.version }
  return { thread: { id: thread.id, slug: thread.slug, title: thread.title }, draft }
}

type Titled = { id: string; title: string; language: string }

/** A tip as one would write it. Whoever asks may read it: readableBy or mayRead was asked before. */
export async function draftOf({ id: threadId, title, language }: Titled): Promise<TipDraft> {
  const [tip, phones, uses, tags, proposals] = await Promise.all([
    db.tip.findUniqueOrThrow({
      where: { threadId },
      include: { risks: true, steps: { orderBy: { position: 'asc' }, include: { photo: true } } },
    }),
    db.tipPhone.findMany({ where: { threadId } }),
    db.tipUse.findMany({ where: { threadId } }),
    db.threadTag.findMany({ where: { threadId } }),
    db.tagProposal.findMany({ where: { threadId } }),
  ])
  return {
    title,
    promise: tip.promise,
    phones: phones.map(({ phoneId }) => phoneId),
    uses: uses.map(({ useId }) => useId),
    access: tip.access,
    risks: tip.risks.map(({ risk }) => risk),
    minutes: tip.minutes,
    build: tip.build,
    steps: tip.steps.map(({ text, caution, photo }) => ({
      text,
      caution: caution ?? undefined,
      photo: photo?.id,
      alt: photo?.alt,
    })),
    undo: tip.undo ?? undefined,
    tags: [...tags.map(({ tagId }) => tagId), ...proposals.map(({ text }) => text)],
    language: language as TipDraft['language'],
    reason: undefined,
  }
}
