import type { Actor } from '#app/forum/accounts/actor.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { db } from '#app/platform/db/client.server.ts'

type Row = { kind: string; subjectKind: string; subjectId: string }
export type CaseSubject = {
  title: string
  text: string
  language: string | null
  path: string | null
  /** Where it is decided, if not in its own panel. */
  desk: string | null
  held: boolean
  editedAt: Date | null
  /** The rule that held it by itself. */
  trigger: string
}

const QUOTED = 200
const plain = { title: '', language: null, path: null, desk: null, held: false, editedAt: null, trigger: '' }
const quoted = (text: string) => (text.length > QUOTED ? `${[...text].slice(0, QUOTED).join('')}…` : text)

/** What each case is about, as it stands, by `kind/subject`. What is gone is in none. */
export async function subjectsOf(actor: Actor, rows: Row[]) {
  const of = (subjectKind: string) =>
    rows.filter((row) => row.subjectKind === subjectKind).map(({ subjectId }) => subjectId)
  const [posts, threads, members, appeals] = await Promise.all([
    postsOf(actor, of('post')),
    threadsOf(rows),
    membersOf(of('member')),
    appealsOf(of('decision')),
  ])
  const found = new Map<string, CaseSubject>()
  for (const { kind, subjectKind, subjectId } of rows) {
    const among = { post: posts, thread: threads.get(kind), member: members, decision: appeals }[subjectKind]
    const subject = among?.get(subjectId)
    if (subject) found.set(`${kind}/${subjectId}`, subject)
  }
  return found
}

type Subjects = Promise<Map<string, CaseSubject>>

async function postsOf(actor: Actor, ids: string[]): Subjects {
  if (ids.length === 0) return new Map()
  const select = {
    id: true,
    body: true,
    language: true,
    position: true,
    heldAt: true,
    editedAt: true,
  } as const
  const posts = await db.post.findMany({
    where: { AND: [{ id: { in: ids } }, readableBy(actor)] },
    select: { ...select, thread: { select: { title: true } } },
  })
  const triggers = await triggersOf(posts.filter(({ heldAt }) => heldAt).map(({ id }) => id))
  return new Map(
    posts.map(({ id, body, language, heldAt, editedAt, thread }) => [
      id,
      {
        ...{ title: thread.title, text: quoted(body), language, editedAt, held: heldAt !== null },
        ...{ path: `/posts/${id}`, desk: null, trigger: triggers.get(id) ?? '' },
      },
    ]),
  )
}

async function triggersOf(ids: string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const holds = await db.decision.findMany({
    where: { subjectKind: 'post', subjectId: { in: ids }, act: 'post.held' },
    orderBy: { at: 'asc' },
    select: { subjectId: true, rule: true },
  })
  return new Map(holds.map(({ subjectId, rule }) => [subjectId, rule ?? '']))
}

/** Of a thread either the words proposed as tags, or the dangers seen in it. */
async function threadsOf(rows: Row[]) {
  const ids = rows.filter(({ subjectKind }) => subjectKind === 'thread').map(({ subjectId }) => subjectId)
  const found = new Map<string, Map<string, CaseSubject>>()
  if (ids.length === 0) return found
  const threads = await db.thread.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, title: true, language: true },
      proposals: { select: { id: true, text: true }, orderBy: { folded: 'asc' } },
    },
  })
  const dangers = await dangersOf(ids)
  const rowOf = ({ id, title, language }: (typeof threads)[number]) => ({
    ...{ ...plain, title, language, path: `/threads/${id}`, text: quoted(dangers.get(id) ?? '') },
  })
  const proposed = threads.map((thread): [string, CaseSubject] => {
    const { id, proposals } = thread
    const desk = proposals[0] ? `/admin/tags/proposals/${proposals[0].id}` : null
    return [id, { ...rowOf(thread), desk, text: proposals.map(({ text }) => text).join(', ') }]
  })
  return found
    .set('tag', new Map(proposed))
    .set('danger', new Map(threads.map((thread) => [thread.id, rowOf(thread)])))
}

async function dangersOf(claimIds: string[]) {
  const notes = await db.dangerNote.findMany({
    where: { claimId: { in: claimIds } },
    orderBy: { at: 'asc' },
    select: { claimId: true, text: true },
  })
  return new Map(notes.map(({ claimId, text }) => [claimId, text]))
}

async function membersOf(ids: string[]): Subjects {
  if (ids.length === 0) return new Map()
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(
    members.map(({ id, name }) => [id, { ...plain, text: '', title: `@${name}`, path: `/members/${name}` }]),
  )
}

async function appealsOf(decisionIds: string[]): Subjects {
  if (decisionIds.length === 0) return new Map()
  const appeals = await db.appeal.findMany({ where: { decisionId: { in: decisionIds } } })
  return new Map(
    appeals.map(({ id, decisionId, text, language }) => [
      decisionId,
      { ...plain, text: quoted(text), language, desk: `/admin/appeals/${id}` },
    ]),
  )
}
