import { render } from '#app/forum/posts/markup.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { tipAsText } from '#app/forum/threads/tips/tip.ts'
import type { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { StaffEdit } from './staff-edit.ts'

/** How a tip is said. What is done, on which phones and with which access, owners confirmed: that is its author's. */
export type TipSaid = {
  promise: string
  undo: string | null
  steps: { text: string; caution: string | null }[]
}

export function saidIn({ promise, undo, steps }: TipDraft): TipSaid {
  const words = steps.map(({ text, caution }) => ({ text, caution: caution ?? null }))
  return { promise, undo: undo ?? null, steps: words }
}

/** What the post of a tip says, and in which edition. */
type Stands = { body: string; version: number }

/** A tip as it reads after an edit by staff: its steps stay as many, and what is risky keeps its way back. */
export function saidAfter(draft: TipDraft, title: string, edit: StaffEdit, { body, version }: Stands) {
  const { promise, undo, steps } = edit
  if (!steps) return { title, body: tipAsText({ ...draft, title }), tip: saidIn(draft) }
  if (steps.length !== draft.steps.length)
    throw refuse.outdated(version, body, { steps: asMany(draft, steps) })
  if (!undo && draft.access !== 'STOCK') throw refuse.invalid('undo', 'tips.undo.missing')
  const said = steps.map((step, at) => ({ ...draft.steps[at], text: step.text, caution: step.caution }))
  const after = { ...draft, title, promise: promise ?? draft.promise, undo, steps: said }
  return { title, body: tipAsText(after), tip: saidIn(after) }
}

/** As many as the tip has by now: as typed, then as they stand; words typed for a step that is gone go to the last. */
function asMany({ steps }: TipDraft, typed: NonNullable<StaffEdit['steps']>) {
  const fitting = steps.map((stands, at) => {
    const { text, caution = '' } = typed[at] ?? stands
    return { text, caution }
  })
  const over = typed.slice(steps.length).flatMap(({ text, caution }) => [text, caution ?? ''])
  const last = fitting.at(-1)
  if (last) last.text = [last.text, ...over].filter(Boolean).join('\n\n')
  return fitting
}

/** A step: the tip says this from here on. What owners found stays with it: nothing else is done than before. */
export async function sayInTip(tx: Tx, threadId: string, { promise, undo, steps }: TipSaid) {
  const undoHtml = undo && render(undo)
  await tx.tip.update({ where: { threadId }, data: { promise, undo, undoHtml } })
  for (const [index, { text, caution }] of steps.entries()) {
    const step = { threadId, position: index + 1 }
    await tx.tipStep.update({
      where: { threadId_position: step },
      data: { text, html: render(text), caution },
    })
  }
}
