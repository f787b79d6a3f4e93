import { addLine, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { HOUR, MINUTE, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { giveWay } from '#app/platform/jobs/give-way.ts'
import { BURST, fullest, type Given, listsBy, RING, type Ring, ringsAmong } from './burst.ts'

/** How far back it looks for bursts: since the last time, twice over, in case the server stood still. */
const LOOKED_AT = 2 * HOUR + BURST.within
/** Members at once whose votes are counted: few enough that no page waits for it. */
const LOT = 200
const VOTES = 1000
const PRIORITY = { burst: 5, ring: 5 }

/** Every hour: votes that look arranged are shown to staff. The votes stay as they are. */
export async function reportBursts() {
  await reportVoteBursts()
  await reportVoteRings()
}

async function reportVoteBursts() {
  const castOn = listsBy(await newcomersVotes(new Date(+now() - LOOKED_AT)), ({ postId }) => postId)
  for (const [postId, cast] of castOn) {
    if (cast.length < BURST.votes) continue
    const subject = { kind: 'post', id: postId } as const
    await transact(async (tx) => {
      const since = await lastSeen(tx, subject)
      const fresh = cast.map(({ castAt }) => castAt).filter((at) => at > since)
      const { count, from, to } = fullest(fresh, BURST.within)
      if (count < BURST.votes) return
      const minutes = Math.ceil((to - from) / MINUTE)
      await show(
        tx,
        subject,
        { authorId: cast[0]!.authorId, priority: PRIORITY.burst },
        `${count} / ${minutes} min`,
      )
    })
  }
}

type Cast = { postId: string; memberId: string; authorId: string; castAt: Date }

/** In the order they were cast, a page at a time: others wait for no more than one. */
async function newcomersVotes(since: Date) {
  const votes: Cast[] = []
  for (;;) {
    const page = await db.vote.findMany({
      where: { ...after(votes.at(-1), since), member: { level: 0, demo: false, role: 'MEMBER' } },
      orderBy: [{ castAt: 'asc' }, { postId: 'asc' }, { memberId: 'asc' }],
      take: VOTES,
      select: { postId: true, memberId: true, authorId: true, castAt: true },
    })
    votes.push(...page)
    if (page.length < VOTES) return votes
    await giveWay()
  }
}

/** By what it says, not by its row: a vote may be withdrawn between two pages. */
function after(last: Cast | undefined, since: Date) {
  if (!last) return { castAt: { gte: since } }
  const { castAt, postId, memberId } = last
  const later = [
    { castAt: { gt: castAt } },
    { postId: { gt: postId } },
    { postId, memberId: { gt: memberId } },
  ]
  return { castAt: { gte: castAt }, OR: later }
}

async function reportVoteRings() {
  const since = new Date(+now() - RING.within)
  const given = await givenSince(since)
  for (const ring of ringsAmong(given)) {
    const subject = { kind: 'member', id: ring[0]!.member } as const
    await transact(async (tx) => {
      // Looked at within the same fortnight, it is the same ring.
      if ((await lastSeen(tx, subject)) >= since) return
      const line = await said(tx, ring)
      await show(tx, subject, { authorId: subject.id, priority: PRIORITY.ring }, line)
    })
  }
}

/** Who gave whom how many votes since then, of those who gave enough to be looked at. */
async function givenSince(since: Date): Promise<Given[]> {
  const given: Given[] = []
  for (let after = ''; ; ) {
    const lot = await db.member.findMany({
      where: { id: { gt: after }, demo: false },
      orderBy: { id: 'asc' },
      take: LOT,
      select: { id: true },
    })
    const last = lot.at(-1)
    if (!last) return given
    const up = { castAt: { gte: since }, value: 1, memberId: { in: lot.map(({ id }) => id) } }
    const groups = await db.vote.groupBy({ by: ['memberId', 'authorId'], where: up, _count: true })
    given.push(
      ...groups.map(({ memberId, authorId, _count }) => ({ by: memberId, to: authorId, votes: _count })),
    )
    after = last.id
    await giveWay()
  }
}

type Subject = { kind: 'post' | 'member'; id: string }

/** Until when staff have been shown this before; now, while that waits for them. */
async function lastSeen(tx: Tx, { kind, id }: Subject) {
  const last = await tx.case.findFirst({
    where: { kind: 'burst', subjectKind: kind, subjectId: id },
    orderBy: { openedAt: 'desc' },
    select: { open: true, openedAt: true },
  })
  if (!last) return new Date(0)
  return last.open ? now() : last.openedAt
}

type About = { authorId: string; priority: number }

async function show(tx: Tx, subject: Subject, about: About, numbers: string) {
  const { id } = await openCase(tx, { kind: 'burst', subject, ...about })
  await addLine(tx, id, null, subject.kind === 'post' ? 'vote-burst' : 'vote-ring', numbers)
}

/** Who gave how many of their votes inside the ring: numbers and names, in no language. */
async function said(tx: Tx, ring: Ring) {
  const ids = ring.map(({ member }) => member)
  const members = await tx.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return ring.map(({ member, inside, all }) => `@${names.get(member)} ${inside}/${all}`).join(', ')
}
