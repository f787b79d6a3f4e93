import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** What an edit began from; undefined: from what stands, as in what the forum writes itself. */
export type BeganFrom = { edition?: number }

/**
 * A step of every edit. One that began from an older edition is refused, and told what the post says now: its author
 * may read it, so readableBy has no say. `stands`: the edition this edit found.
 */
export async function insistOnEdition(
  tx: Pick<Tx, 'post' | 'threadTag' | 'tagProposal'>,
  postId: string,
  stands: number,
  { edition }: BeganFrom,
) {
  await insistOnSame(edition, stands, () => saidNow(tx, postId))
}

/** The same of whatever has editions: `saidNow` is what an edit that began from another is told. */
export async function insistOnSame(
  edition: number | undefined,
  stands: number,
  saidNow: () => Promise<string>,
) {
  if (edition === undefined || edition === stands) return
  throw refuse.outdated(stands, await saidNow())
}

async function saidNow(tx: Pick<Tx, 'post' | 'threadTag' | 'tagProposal'>, postId: string) {
  const { body, position, thread } = await tx.post.findUniqueOrThrow({
    where: { id: postId },
    include: { thread: { select: { id: true, kind: true, title: true } } },
  })
  const opening = position === 1
  // A tip's text begins with its title already.
  const title = opening && thread.kind !== 'TIP' ? `${thread.title}\n\n` : ''
  const tags = opening ? await tagWords(tx, thread.id) : ''
  return `${title}${body}${tags && `\n\n${tags}`}`
}

/** A thread's tags and the words that wait to become one, as one would type them. */
export async function tagWords(tx: Pick<Tx, 'threadTag' | 'tagProposal'>, threadId: string) {
  const [tags, proposals] = await Promise.all([
    tx.threadTag.findMany({ where: { threadId }, orderBy: { tagId: 'asc' } }),
    tx.tagProposal.findMany({ where: { threadId }, orderBy: { id: 'asc' } }),
  ])
  return [...tags.map(({ tagId }) => tagId), ...proposals.map(({ text }) => text)].join(', ')
}
