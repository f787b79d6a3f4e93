import { nameRowsOf } from '#app/forum/catalogue/called-changes.server.ts'
import { loadCalled, loadSaid } from '#app/forum/catalogue/called-queries.server.ts'
import { seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { listUses } from '#app/forum/catalogue/use-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { mayEditCatalogue } from './catalogue-policy.ts'
import { isUndoable } from './undoable-queries.server.ts'

/** One use as a form holds it, and the groups it could stand in. */
export async function loadUseDesk(actor: Actor, id: string, locale: Locale) {
  const use = await db.use.findUnique({ where: { id } })
  if (!use) throw refuse.notFound('catalogue.noSuchUse')
  const subject = { kind: 'use' as const, id }
  const [called, about, groups] = [
    await loadCalled(subject),
    await loadSaid(subject, 'about'),
    await listUses(locale),
  ]
  const seen = seenOf([use, ...(await nameRowsOf(db, subject, ['name', 'synonym', 'about']))])
  return {
    ...{ id, name: called.name[locale] || id, group: use.groupId },
    ...{ called: { ...called, seen }, about },
    groups: groups.map((group) => ({ id: group.id, name: group.name })),
    undoable: await isUndoable('catalogue.edited', 'use', id),
    mayEdit: mayEditCatalogue(actor) === true,
  }
}
