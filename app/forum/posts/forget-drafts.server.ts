import type { Tx } from '#app/platform/db/client.server.ts'

/** Shorter lines stand in many texts by chance. */
const TELLING = 12

/** What a text is recognized by: its lines, without those anybody might write. */
export function tellingLines(texts: string[]) {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line.length >= TELLING))]
}

/** A step: drafts of this member that hold one of these lines, or were made for one of these targets, are gone. */
export async function forgetDrafts(tx: Tx, memberId: string, targets: string[], lines: string[]) {
  const drafts = await tx.draft.findMany({ where: { memberId } })
  for (const { form, target, values } of drafts) {
    const kept = stringsIn(values).join('\n')
    if (!targets.includes(target) && !lines.some((line) => kept.includes(line))) continue
    await tx.draft.delete({ where: { memberId_form_target: { memberId, form, target } } })
  }
}

export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}
