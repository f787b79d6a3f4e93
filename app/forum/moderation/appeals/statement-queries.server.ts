import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { type ActKey, actOf } from '#app/forum/moderation/decide/act.ts'
import type { Rule } from '#app/forum/moderation/decide/rule.ts'
import { answerableActs } from '#app/forum/moderation/reports/notice.ts'
import { mendingOf } from '#app/forum/posts/mend-queries.server.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { appealableUntil, type Outcome } from './appeal.ts'
import { mayAppeal, mayReadStatement } from './appeal-policy.ts'
import { countJudges } from './judge-queries.server.ts'

export type Statement = Awaited<ReturnType<typeof loadStatement>>
type Found = Prisma.DecisionGetPayload<{ include: { evidence: true; appeal: true } }>

/** The statement of reasons. To whom it does not concern it is as if there were none. */
export async function loadStatement(actor: Actor, id: string) {
  const found = await db.decision.findUnique({ where: { id }, include: { evidence: true, appeal: true } })
  if (!found || !mayReadStatement(actor, found)) throw refuse.notFound('appeals.noSuchDecision')
  const { act, rule, subjectKind, subjectId, automated, at, endsAt, undoneAt, evidence } = found
  const names = await namesIn(found)
  return {
    id,
    act: act as ActKey,
    rule: rule as Rule | null,
    subject: { kind: subjectKind, path: pathOf(subjectKind, subjectId, names) },
    automated,
    at,
    endsAt,
    undoneAt,
    logged: actOf(act as ActKey).logged,
    words: evidence?.words ?? '',
    language: evidence?.language ?? 'en',
    about: wordsIn(evidence?.snapshot),
    names: isStaff(actor) ? { author: names(found.authorId), by: names(found.decidedById) } : null,
    mending: await mending(actor, found),
    counter: isAnswerable(actor, found),
    objecting: objecting(actor, found),
    appeal: found.appeal && (await courseOf(actor, found, found.appeal, names)),
  }
}

/** Whether a counter-notice of this reader can answer it: see reports/notice-queries.server.ts. */
function isAnswerable(actor: Actor, { act, rule, authorId, undoneAt }: Found) {
  return actor.id === authorId && rule === 'copyright' && answerableActs.includes(act) && !undoneAt
}

/** How its author may put right what this keeps from others. */
async function mending(actor: Actor, { act, subjectId, undoneAt }: Found) {
  if (act !== 'post.held' || undoneAt) return null
  const post = await db.post.findFirst({ where: { AND: [{ id: subjectId }, readableBy(actor)] } })
  return post && mendingOf(actor, post)
}

/** Until when one can object, and why not where one cannot. Nothing where nothing was taken from anybody. */
function objecting(actor: Actor, found: Found) {
  if (!actOf(found.act as ActKey).appealable) return null
  const until = appealableUntil(found.at)
  const daysLeft = Math.max(0, Math.floor((+until - +now()) / DAY))
  return { may: mayAppeal(actor, found, now()), until, daysLeft }
}

/** What became of an objection, and who waits for whom. Only staff read the name of the judge. */
async function courseOf(actor: Actor, found: Found, appeal: NonNullable<Found['appeal']>, names: Names) {
  const { id, text, language, at, words, judgedAt, judgeId } = appeal
  const outcome = appeal.outcome as Outcome | null
  const said = outcome && (await languageOfJudge(found.id))
  const waiting = outcome ? null : (await countJudges(found)) > 0 ? ('judge' as const) : ('nobody' as const)
  const judge = isStaff(actor) ? names(judgeId) : null
  return { id, text, language, at, outcome, words, wordsLanguage: said ?? 'en', judgedAt, waiting, judge }
}

async function languageOfJudge(decisionId: string) {
  const judged = await db.decision.findFirst({
    where: {
      subjectKind: 'decision',
      subjectId: decisionId,
      act: { in: ['appeal.upheld', 'appeal.reversed'] },
    },
    select: { evidence: { select: { language: true } } },
  })
  return judged?.evidence?.language
}

type Names = (id: string | null | undefined) => string | null

async function namesIn({ authorId, decidedById, appeal, subjectKind, subjectId }: Found): Promise<Names> {
  const ids = [authorId, decidedById, appeal?.judgeId, subjectKind === 'member' ? subjectId : null]
  const members = await db.member.findMany({
    where: { id: { in: ids.filter((id) => id != null) } },
    select: { id: true, name: true },
  })
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return (id) => names.get(id ?? '') ?? null
}

function pathOf(kind: string, id: string, names: Names) {
  if (kind === 'post') return `/posts/${id}`
  if (kind === 'thread') return `/threads/${id}`
  const name = kind === 'member' ? names(id) : null
  return name && `/members/${name}`
}

/** Of the evidence the words; nothing where purge or erasure emptied it. Each verb keeps what its act is about. */
function wordsIn(snapshot: Prisma.JsonValue | undefined) {
  const held = snapshot && typeof snapshot === 'object' && !Array.isArray(snapshot) ? snapshot : {}
  const text = (name: string) => (typeof held[name] === 'string' ? held[name] : '')
  const [title, body] = [text('title'), text('body')]
  return title || body ? { title, body, language: text('language') || 'en' } : null
}
