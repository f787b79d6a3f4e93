import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { db } from '#app/platform/db/client.server.ts'
import { appealsOf } from './case-appeal-queries.server.ts'
import { type CaseSubject, nothing, quoted } from './case-subject.ts'
import { threadsOf } from './case-thread-queries.server.ts'

type Row = { kind: string; subjectKind: string; subjectId: string }

/** What each case is about, as it stands, by `kind/subject`. What is gone is in none. */
export async function subjectsOf(actor: Actor, rows: Row[]) {
  const of = (subjectKind: string) =>
    rows.filter((row) => row.subjectKind === subjectKind).map(({ subjectId }) => subjectId)
  const [posts, threads, members, appeals] = await Promise.all([
    postsOf(actor, of('post')),
    threadsOf(rows),
    membersOf(of('member')),
    appealsOf(actor, of('decision')),
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
        ...{ ...nothing, title: thread.title, text: quoted(body), language, editedAt },
        ...{ held: heldAt !== null, path: `/posts/${id}`, trigger: triggers.get(id) ?? '' },
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

async function membersOf(ids: string[]): Subjects {
  if (ids.length === 0) return new Map()
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(
    members.map(({ id, name }) => [id, { ...nothing, title: `@${name}`, path: `/members/${name}` }]),
  )
}
