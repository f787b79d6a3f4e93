import type { Tx } from '#app/platform/db/client.server.ts'
import type { TipDraft } from './tip-draft.ts'

/** What members confirm of a tip: its steps, its access, its undo and its phones, as text to compare. */
export async function procedureOf(tx: Tx, threadId: string) {
  const tip = await tx.tip.findUniqueOrThrow({
    where: { threadId },
    select: { access: true, undo: true, steps: { orderBy: { position: 'asc' }, select: { text: true } } },
  })
  const phones = await tx.tipPhone.findMany({ where: { threadId }, select: { phoneId: true } })
  return asText({
    access: tip.access,
    undo: tip.undo,
    steps: tip.steps.map(({ text }) => text),
    phones: phones.map(({ phoneId }) => phoneId),
  })
}

export function procedureIn({ access, undo, steps, phones }: TipDraft) {
  return asText({ access, undo: undo || null, steps: steps.map(({ text }) => text), phones })
}

function asText(said: { access: string; undo: string | null; steps: string[]; phones: string[] }) {
  return JSON.stringify([said.access, said.undo, said.steps, [...new Set(said.phones)].sort()])
}
