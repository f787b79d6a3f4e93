import { nearTags } from '#app/forum/tags/near-tags.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import { type CaseSubject, nothing, quoted } from './case-subject.ts'

/** Of a thread either the words proposed as tags, or the dangers seen in it: by kind of case, by thread. */
export async function threadsOf(rows: { kind: string; subjectKind: string; subjectId: string }[]) {
  const of = (kind: string) =>
    rows.filter((row) => row.subjectKind === 'thread' && row.kind === kind).map(({ subjectId }) => subjectId)
  const [tag, danger] = await Promise.all([proposalsIn(of('tag')), dangersIn(of('danger'))])
  return new Map([
    ['tag', tag],
    ['danger', danger],
  ])
}

/** Staff read every title: readableBy has no say. */
const named = { id: true, title: true, language: true } as const

async function proposalsIn(ids: string[]) {
  if (ids.length === 0) return new Map<string, CaseSubject>()
  const threads = await db.thread.findMany({
    where: { id: { in: ids } },
    select: { ...named, proposals: { select: { id: true, text: true }, orderBy: { folded: 'asc' } } },
  })
  const near = await nearTags(threads.flatMap(({ proposals }) => proposals[0]?.text ?? []))
  return new Map(
    threads.map(({ id, proposals, ...thread }) => {
      const [first] = proposals
      const word = first && { ...first, near: near.get(first.text) ?? null }
      const desk = first ? `/admin/tags/proposals/${first.id}` : null
      const text = proposals.map(({ text }) => text).join(', ')
      return [id, { ...nothing, ...thread, path: `/threads/${id}`, desk, text, word: word ?? null }]
    }),
  )
}

async function dangersIn(ids: string[]) {
  if (ids.length === 0) return new Map<string, CaseSubject>()
  const [threads, claims] = await Promise.all([
    db.thread.findMany({ where: { id: { in: ids } }, select: named }),
    db.claim.findMany({
      where: { id: { in: ids } },
      select: {
        ...{ id: true, gatedAt: true, noticeAt: true },
        dangers: { select: { text: true }, orderBy: { at: 'desc' }, take: 1 },
      },
    }),
  ])
  const said = new Map(claims.map((claim) => [claim.id, claim]))
  return new Map(
    threads.map(({ id, title, language }) => {
      const claim = said.get(id)
      const danger = claim?.gatedAt ? ('closed' as const) : claim?.noticeAt ? ('warned' as const) : null
      const text = quoted(claim?.dangers[0]?.text ?? '')
      return [id, { ...nothing, title, language, path: `/threads/${id}`, text, danger }]
    }),
  )
}
