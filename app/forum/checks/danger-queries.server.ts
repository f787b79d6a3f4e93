import { db } from '#app/platform/db/client.server.ts'

/** What is said on top of a claim: by members of some standing, or nothing. Asked only where something was said. */
export async function listDangers(claim: { id: string; noticeAt: Date | null; gatedAt: Date | null }) {
  const gated = claim.gatedAt !== null
  if (!claim.noticeAt) return { gated, notes: [] }
  const dangers = await db.dangerNote.findMany({
    where: { claimId: claim.id, standing: true },
    orderBy: { at: 'asc' },
    take: 5,
    select: { id: true, text: true, member: { select: { name: true } } },
  })
  return { gated, notes: dangers.map(({ id, text, member }) => ({ id, text, name: member.name })) }
}
