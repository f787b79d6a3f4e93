import type { Called } from '#app/forum/catalogue/called.ts'
import { calledChanges } from '#app/forum/catalogue/called-changes.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { changeCatalogue, undoChange } from './change-catalogue.server.ts'
import { insistOnFreeNames } from './free-names.server.ts'

/** A tag is called otherwise, in any language, or answers to other words. Its address stays. */
export async function nameTag(
  by: Actor,
  id: string,
  { seen, ...called }: Called & { seen?: string },
  why: Why = {},
) {
  const subject = { kind: 'tag' as const, id }
  return changeCatalogue(
    by,
    'tag.named',
    subject,
    async (tx) => {
      const changes = await calledChanges(tx, subject, called, seen)
      await insistOnFreeNames(tx, id, changes)
      return changes
    },
    why,
  )
}

/** It is called as it was before, unless another tag has taken one of those names since. */
export async function restoreTagNames(by: Actor, id: string, why: Why = {}) {
  return undoChange(by, 'tag.names-restored', { kind: 'tag', id }, why, (tx, changes) =>
    insistOnFreeNames(tx, id, changes),
  )
}
