import { refuse } from '#app/forum/refusal.ts'
import { listTags } from '#app/forum/tags/tag-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'

const AT_ONCE = 200
const THREADS = 5

/** Titles are read by staff alone here, who may read all (readableBy). */
const withThread = {
  member: { select: { name: true } },
  thread: { select: { id: true, title: true, language: true } },
} as const

/** Words that wait, each once, the oldest first. */
export async function listProposals() {
  const rows = await db.tagProposal.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
    include: withThread,
  })
  const words = [...new Set(rows.map(({ folded }) => folded))]
  return words.map((word) => asWord(rows.filter(({ folded }) => folded === word)))
}
export type Proposal = Awaited<ReturnType<typeof listProposals>>[number]

/** One of them, and the case its thread waits with. */
export async function loadProposal(id: string) {
  const proposal = await db.tagProposal.findUnique({ where: { id } })
  if (!proposal) throw refuse.notFound('cabinet.proposalGone')
  const rows = await db.tagProposal.findMany({
    where: { folded: proposal.folded },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: withThread,
  })
  const seen = await db.case.findFirst({
    where: { kind: 'tag', subjectKind: 'thread', subjectId: proposal.threadId, open: 1 },
    select: { id: true, version: true },
  })
  return { ...asWord(rows), id, seen }
}

/** The page of it, with the tags it could be another word for. */
export async function loadProposalPage(id: string, locale: Locale) {
  const [{ at: _, ...proposal }, tags] = await Promise.all([loadProposal(id), listTags(locale)])
  return { proposal, all: tags.map((tag) => ({ id: tag.id, name: tag.name })) }
}

type Row = {
  id: string
  text: string
  createdAt: Date
  member: { name: string }
  thread: { id: string; title: string; language: string }
}

function asWord(rows: Row[]) {
  const { id, text, createdAt, member } = rows[0]!
  const threads = rows.slice(0, THREADS).map(({ thread }) => thread)
  return { id, text, at: createdAt, by: member.name, count: rows.length, threads }
}
