import { UNKNOWN_BUILD } from '#app/forum/catalogue/build-rows.ts'
import { nameRowsOf } from '#app/forum/catalogue/called-changes.server.ts'
import { loadSaid } from '#app/forum/catalogue/called-queries.server.ts'
import { seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { mayEditCatalogue } from './catalogue-policy.ts'
import { isUndoable } from './undoable-queries.server.ts'

/** One build as a form holds it, and the phones it could be of. */
export async function loadBuildDesk(actor: Actor, id: string, locale: Locale) {
  const build = id === UNKNOWN_BUILD ? null : await db.build.findUnique({ where: { id } })
  if (!build) throw refuse.notFound('cabinet.noSuchBuild')
  const subject = { kind: 'build' as const, id }
  const known = await db.buildPhone.findMany({
    where: { buildId: id, known: true },
    select: { phoneId: true },
  })
  return {
    ...{ id, text: build.text, seen: build.seen ?? '', sources: build.sources },
    about: await loadSaid(subject, 'about'),
    phones: (await optionsIn(locale)).phones,
    chosen: known.map(({ phoneId }) => phoneId),
    version: seenOf([build, ...(await nameRowsOf(db, subject, ['about']))]),
    undoable: await isUndoable('catalogue.edited', 'build', id),
    mayEdit: mayEditCatalogue(actor) === true,
  }
}
