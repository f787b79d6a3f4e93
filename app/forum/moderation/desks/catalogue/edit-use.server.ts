import { calledChanges, nameRowsOf, sentenceChanges } from '#app/forum/catalogue/called-changes.server.ts'
import { changesBetween, insistOnSeen } from '#app/forum/catalogue/change-rows.server.ts'
import type { UseForm } from '#app/forum/catalogue/use-form.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { changeCatalogue, undoChange } from './change-catalogue.server.ts'

/** A use is called or described otherwise, or stands in another group. Its address and its number stay. */
export async function editUse(by: Actor, id: string, use: UseForm & { seen?: string }, why: Why = {}) {
  const subject = { kind: 'use' as const, id }
  const plan = async (tx: Tx) => {
    const stored = await tx.use.findUniqueOrThrow({ where: { id } })
    insistOnSeen([stored, ...(await nameRowsOf(tx, subject, ['name', 'synonym', 'about']))], use.seen)
    return [
      ...changesBetween('use', [stored], [{ ...stored, groupId: await findGroup(tx, use.group) }]),
      ...(await calledChanges(tx, subject, use)),
      ...(await sentenceChanges(tx, subject, 'about', use.about)),
    ]
  }
  return changeCatalogue(by, 'catalogue.edited', subject, plan, why)
}

/** The latest of these is taken back. */
export async function undoUseEdit(by: Actor, id: string, why: Why = {}) {
  return undoChange(by, 'catalogue.edit-undone', { kind: 'use', id }, why)
}

async function findGroup(tx: Tx, id: string) {
  const group = await tx.useGroup.findUnique({ where: { id }, select: { id: true } })
  if (!group) throw refuse.invalid('group', 'cabinet.uses.groupMissing')
  return group.id
}
