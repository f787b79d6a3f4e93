import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { loadMessages } from '#app/messages/load.ts'
import { MINUTE, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'
import { FIXABLE_AFTER, fixableHold } from './fix-held.server.ts'
import { mayEdit } from './post-policy.ts'

type Waiting = Parameters<typeof mayEdit>[1] & { id: string }

/** How what waits may be put right by its author; null where it does not wait, or is not theirs to change. */
export async function mendingOf(author: Actor, post: Waiting) {
  if (!post.heldAt || mayEdit(author, post, now()) !== true) return null
  const hold = await fixableHold(db, post.id)
  if (!hold) return { how: 'staff', minutes: 0 } as const
  const minutes = Math.ceil((+hold.at + FIXABLE_AFTER - +now()) / MINUTE)
  return minutes > 0 ? ({ how: 'soon', minutes } as const) : ({ how: 'now', minutes: 0 } as const)
}

type Shown = Omit<Waiting, 'heldAt'> & { gone?: string | null }

/** The same in words beside each of the posts on a page: few ever need them, so they are not sent where members write. */
export async function mendings(author: Actor, posts: Shown[], locale: Locale) {
  const said: Record<string, string> = {}
  for (const post of posts) {
    const heldAt = post.gone === 'held' ? post.removedAt : null
    const mending = await mendingOf(author, { ...post, heldAt })
    if (!mending) continue
    const t = translator(locale, await loadMessages(locale))
    said[post.id] = t(`appeals.mend.${mending.how}`, { minutes: mending.minutes })
  }
  return said
}
