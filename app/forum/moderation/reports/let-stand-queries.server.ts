import type { Tx } from '#app/platform/db/client.server.ts'

/**
 * When a post was last shown again, by its author's mending or by staff; an answer taken back since is none. What staff
 * dismissed needs no date: it lies in a case that is closed.
 */
export async function letStandAt(tx: Tx, postId: string) {
  const shown = await tx.decision.findFirst({
    where: {
      subjectKind: 'post',
      subjectId: postId,
      act: { in: ['post.approved', 'post.restored'] },
      undoneAt: null,
    },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  return shown?.at ?? new Date(0)
}
