import { Unavailable } from '#app/platform/unavailable.server.ts'

/** What SQLite says of a disk or a lock; the rest of its codes are faults of ours. */
const sqlite = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL|INTERRUPT)/
const busy = /^SQLITE_(BUSY|LOCKED)/

/** PostgreSQL answered that it cannot: no room, no connection left, read-only, too slow, a deadlock. */
const refused = /^(53...|57P03|57014|25006|55P03|40P01|58030)$/
/** Nobody answered at all, or the socket is gone: what was sent, if anything, did not arrive. */
const unreached = /^(ECONNREFUSED|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/
const notSent = /trying to connect|due to connection timeout|not queryable|after calling end/
/** The line broke while an answer was awaited: what was sent may have arrived. */
const lost = /^(08...|57P0[12]|ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED)$/
const broken = /^(Connection terminated|Connection ended|Query read timeout)/
const kinds: Record<string, string> = {
  DatabaseNotReachable: 'ECONNREFUSED',
  TooManyConnections: '53300',
  ConnectionClosed: 'ECONNRESET',
  SocketTimeout: 'ETIMEDOUT',
}
/** Prisma's own: a transaction took too long, or waited too long for its beginning. Both were taken back. */
const OVERTIME = 'P2028'

type Thrown = { code?: string; message?: string; cause?: Thrown & { kind?: string; originalCode?: string } }

/**
 * What either engine threw, told apart once and here: `Unavailable` where waiting is all one can do, else the same
 * again. `ends` says that it was thrown by what makes a write final, so that its outcome may be unknown.
 */
export function orUnavailable(error: unknown, { ends = false } = {}): unknown {
  if (error instanceof Unavailable) return error
  const code = codeOf(error)
  const message = (error as Thrown)?.message ?? ''
  if (lost.test(code) || broken.test(message)) {
    return new Unavailable(error, { mayBeKept: ends && !notSent.test(message) })
  }
  const waits = sqlite.test(code) || refused.test(code) || unreached.test(code) || code === OVERTIME
  return waits || notSent.test(message) ? new Unavailable(error) : error
}

/** Another process writes to the SQLite file. */
export function isBusy(error: unknown) {
  return busy.test(codeOf(error))
}

function codeOf(error: unknown) {
  const { code, cause } = (error ?? {}) as Thrown
  return cause?.originalCode ?? cause?.code ?? kinds[cause?.kind ?? ''] ?? code ?? ''
}
