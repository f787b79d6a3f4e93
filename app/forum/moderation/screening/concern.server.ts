import { isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { rightsOf } from '#app/forum/members/accounts/rights.ts'
import { settingOf } from '#app/forum/settings/setting-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { env, publicUrl } from '#app/platform/env.server.ts'
import { cameTooFast } from './began.server.ts'
import { KNOWN_FROM } from './known-from.ts'
import { sitesIn } from './sites-in.ts'
import { watchedIn } from './watched-queries.server.ts'

/** So many posts of a newcomer that point to one site, this close together, are advertising until staff say otherwise. */
export const SAME_SITE = { posts: 3, within: 48 * HOUR }

/** How soon staff should look: of 0 (can wait), 5 and 10 (as soon as possible). */
export const PRIORITY = { report: 3, newcomer: 3, watched: 5, 'too-fast': 5, 'same-host': 10 } as const

export type Written = {
  /** The post, which is there already. */
  postId: string
  /** All its words, title and steps included. */
  text: string
  language: string
  /** What its form said of when it was opened: see began.server.ts. */
  began?: string
}

export type Concern =
  | { action: 'block' }
  | { action: 'report'; words: string[]; priority: number }
  /** `also`: earlier posts that only now tell what they are part of. */
  | { rule: 'newcomer' | 'watched' | 'too-fast' | 'same-host'; priority: number; also?: string[] }

/** What speaks against showing a new post at once, the gravest first; null where nothing does. Staff and our own content are not asked. */
export async function concernAbout(tx: Tx, author: Member, written: Written): Promise<Concern | null> {
  if (isStaff(author) || author.demo) return null
  const watched = await concernAboutWords(tx, author, written)
  const blocked = watched && 'action' in watched && watched.action === 'block'
  if (blocked || rightsOf(author).linksAtOnce) return watched
  const newcomer = await concernAboutNewcomer(tx, author, written)
  const holds = watched && 'rule' in watched
  return holds && newcomer?.rule !== 'same-host' ? watched : (newcomer ?? watched)
}

/** The same of a post that was edited: its words alone. */
export async function concernAboutWords(tx: Tx, author: Member, { text, language }: Written) {
  if (isStaff(author) || author.demo) return null
  const found = await watchedIn(tx, text, language)
  const any = (action: string) => found.some((word) => word.action === action)
  if (any('block')) return { action: 'block' } as const
  if (any('approve')) return { rule: 'watched', priority: PRIORITY.watched } as const
  if (found.length === 0) return null
  return { action: 'report', words: found.map((word) => word.text), priority: PRIORITY.report } as const
}

async function concernAboutNewcomer(tx: Tx, author: Member, { postId, text, began }: Written) {
  const sites = sitesIn(text, publicUrl.hostname)
  const mine = { authorId: author.id, id: { not: postId } }
  const also = sites.length > 0 ? await earlierTo(tx, author, postId, sites) : null
  if (also) return { rule: 'same-host', priority: PRIORITY['same-host'], also } as const
  const first = (await tx.post.count({ where: mine })) === 0
  if (first && env.PACE !== 'unlimited' && cameTooFast(author, began))
    return { rule: 'too-fast', priority: PRIORITY['too-fast'] } as const
  if (sites.length === 0 || (await settingOf('approveNewcomers', tx)) === 'off') return null
  const standing = await tx.post.count({ where: { ...mine, removedAt: null, deletedAt: null } })
  return standing < KNOWN_FROM ? ({ rule: 'newcomer', priority: PRIORITY.newcomer } as const) : null
}

/** Earlier posts to one of these sites that still stand, or null where they are too few. A rule reads for nobody: readableBy has no say. */
async function earlierTo(tx: Tx, { id: authorId }: Member, postId: string, sites: string[]) {
  const since = new Date(+now() - SAME_SITE.within)
  const recent = await tx.post.findMany({
    where: { authorId, id: { not: postId }, createdAt: { gte: since } },
    select: { id: true, body: true, removedAt: true, deletedAt: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  const read = recent.map((post) => ({ ...post, sites: sitesIn(post.body, publicUrl.hostname) }))
  const to = sites
    .map((site) => read.filter((post) => post.sites.includes(site)))
    .find((posts) => posts.length + 1 >= SAME_SITE.posts)
  return to?.filter(({ removedAt, deletedAt }) => !removedAt && !deletedAt).map(({ id }) => id) ?? null
}
