import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { secure } from '#app/platform/env.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import type { Member } from './actor.ts'

/** However often it is used, a session ends. */
const ABSOLUTE_LIFETIME = 90 * DAY

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: Member
  }
}

/** The columns an actor is made of. */
export const memberColumns = {
  id: true,
  name: true,
  role: true,
  joinedAt: true,
  suspendedUntil: true,
  silencedUntil: true,
  level: true,
  phoneId: true,
  build: true,
  ceiling: true,
  language: true,
} as const

/** Only the digest of a token is stored: who reads the database cannot sign in with it. */
const adapter: Adapter = {
  async getSessionAndUser(token) {
    const [row] = await sessionRow(digest(token))
    if (!row || isOver(row)) return [null, null]
    const { memberId, createdAt: _, expiresAt, ...member } = row
    return [
      asSession(token, { memberId, expiresAt }),
      { id: memberId, attributes: { ...member, id: memberId } },
    ]
  },
  async getUserSessions(memberId) {
    const rows = await db.session.findMany({ where: { memberId } })
    return rows.map((row) => asSession(row.id, row))
  },
  async setSession({ id, userId, expiresAt }) {
    await db.session.create({
      data: { id: digest(id), memberId: userId, expiresAt, createdAt: now(), lastUsedAt: now() },
    })
  },
  async updateSessionExpiration(token, expiresAt) {
    const prolonged = { expiresAt, lastUsedAt: now() }
    await unlessAway(db.session.updateMany({ where: { id: digest(token) }, data: prolonged }))
  },
  async deleteSession(token) {
    await db.session.deleteMany({ where: { id: digest(token) } })
  },
  async deleteUserSessions(memberId) {
    await db.session.deleteMany({ where: { memberId } })
  },
  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: { expiresAt: { lte: now() } } })
  },
}

/** By the machine's clock, as Lucia goes, which would delete it: reading writes nothing, the sweep does. */
function isOver({ createdAt, expiresAt }: SessionRow) {
  return +now() - +createdAt > ABSOLUTE_LIFETIME || +expiresAt <= Date.now()
}

/** A session that cannot be prolonged now is as good as before: its member goes on reading. */
async function unlessAway(prolonging: Promise<unknown>) {
  await prolonging.catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error
  })
}

type SessionRow = Member & { memberId: string; createdAt: Date; expiresAt: Date }

/** The session and its member, with every request a member makes. */
function sessionRow(id: string) {
  return rows<SessionRow>(sql`
    SELECT s."memberId", s."createdAt", s."expiresAt", m."name", m."role", m."joinedAt", m."suspendedUntil",
      m."silencedUntil", m."level", m."phoneId", m."build", m."ceiling", m."language"
    FROM "Session" s JOIN "Member" m ON m."id" = s."memberId"
    WHERE s."id" = ${id}`)
}

function asSession(id: string, row: { memberId: string; expiresAt: Date }): DatabaseSession {
  return { id, userId: row.memberId, expiresAt: row.expiresAt, attributes: {} }
}

/** Lucia is deprecated: nothing outside this file knows it. */
const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(14, 'd'),
  sessionCookie: {
    name: secure ? '__Host-session' : 'session',
    expires: true,
    attributes: { secure, sameSite: 'lax', path: '/' },
  },
  getUserAttributes: (member) => member,
})

/** Opens a session and answers the cookie that carries it. Every sign-in has a token of its own. */
export async function openSession(memberId: string) {
  const session = await lucia.createSession(memberId, {}, { sessionId: newToken() })
  return lucia.createSessionCookie(session.id).serialize()
}

/** The member behind a request's cookies, and a cookie to send where the session was prolonged or is over. */
export async function memberOf(cookies: string | null): Promise<{ member: Member | null; cookie?: string }> {
  const token = tokenIn(cookies)
  if (!token) return { member: null }
  const { session, user } = await lucia.validateSession(token)
  if (!session) return { member: null, cookie: lucia.createBlankSessionCookie().serialize() }
  const cookie = session.fresh ? lucia.createSessionCookie(token).serialize() : undefined
  return { member: user as unknown as Member, cookie }
}

/** Ends the session of these cookies; answers the cookie that forgets it. */
export async function closeSession(cookies: string | null) {
  const token = tokenIn(cookies)
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

/** Lucia throws on a cookie that cannot be decoded: that is no session, and no bug of ours. */
function tokenIn(cookies: string | null) {
  try {
    return lucia.readSessionCookie(cookies ?? '')
  } catch {
    return null
  }
}

export function closeAllSessions(memberId: string) {
  return lucia.invalidateUserSessions(memberId)
}

export function forgetExpiredSessions() {
  return lucia.deleteExpiredSessions()
}
