import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { type CaseKind, openCase } from '#app/forum/moderation/decide/case.server.ts'
import type { triggers } from '#app/forum/moderation/decide/rule.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { aTip, openingPost } from './writing.ts'

type Traits = { kind?: CaseKind; priority?: number; language?: string; phoneId?: string; tagId?: string }

/** Something that waits for staff: a case about a post, without anything in it. */
export function aCase(post: { id: string; authorId: string }, traits: Traits = {}) {
  const subject = { kind: 'post', id: post.id } as const
  const about = { kind: 'reports' as const, priority: 1, authorId: post.authorId, ...traits }
  return transact((tx) => openCase(tx, { subject, ...about }))
}

/** A post that was reported, by whom and for what. */
export async function aReport(
  post: { id: string; authorId: string; body: string; language: string },
  reporter: { id: string },
  { reason = 'spam', text = '', priority = 1 } = {},
) {
  const seen = await aCase(post, { priority, language: post.language })
  const { body, language, authorId } = post
  await db.report.create({
    data: {
      id: newId(),
      kind: 'report',
      caseId: seen.id,
      subjectKind: 'post',
      subjectId: post.id,
      reporterId: reporter.id,
      reason,
      text,
      snapshot: { title: '', body, language, authorId },
      ...{ weight: priority, network: '', at: now() },
    },
  })
  return seen
}

let tips = 0
/** The opening post of a tip of its own. */
export async function aPost(author: Actor) {
  tips++
  return openingPost(await aTip(author, { title: `A clock on the back, number ${tips}` }))
}

/** A post that a rule keeps from others until staff have looked, and its case. */
export async function aHeldPost(author: Actor, rule: (typeof triggers)[number] = 'watched') {
  const post = await aPost(author)
  await transact((tx) => holdPost(tx, post.id, { rule, priority: 5 }))
  const seen = await db.case.findFirstOrThrow({ where: { subjectId: post.id, open: 1 } })
  return { post, seen: { id: seen.id, version: seen.version } }
}

type Row = { kind?: CaseKind; language?: string; phoneId?: string; tagId?: string; assigneeId?: string }

/** So many open cases, straight into the database: some more urgent than others, every second from yesterday. */
export async function manyCases(count: number, traits: (n: number) => Row = () => ({})) {
  const rows = Array.from({ length: count }, (_, n) => {
    const openedAt = new Date(+now() - (n % 2) * 49 * HOUR)
    return {
      ...{ id: newId(openedAt), kind: 'reports', subjectKind: 'post', subjectId: newId(), open: 1 },
      ...{ priority: Math.floor(n / 12) % 10 === 0 ? 5 : 1, openedAt, ...traits(n) },
    }
  })
  for (let from = 0; from < count; from += 500)
    await db.case.createMany({ data: rows.slice(from, from + 500) })
  // The server counts by itself within a minute of so many new rows, and plans by that.
  if (process.env.VERSO_TEST_POSTGRES) await db.$executeRaw`ANALYZE "Case"`
}
