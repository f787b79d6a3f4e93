import { expect, test } from 'vitest'
import { orUnavailable } from '#app/platform/db/unavailable-in.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'

const thrown = (code: string, message = 'no') => Object.assign(new Error(message), { code })
const said = (kind: string, more = {}) => Object.assign(new Error(kind), { cause: { kind, ...more } })

test.each([
  thrown('SQLITE_FULL'),
  thrown('SQLITE_IOERR_WRITE'),
  thrown('SQLITE_READONLY'),
  thrown('SQLITE_CANTOPEN'),
  said('SocketTimeout', { originalCode: 'SQLITE_BUSY' }),
  said('DatabaseNotReachable'),
  said('TooManyConnections', { originalCode: '53300' }),
  said('postgres', { code: '53100' }),
  said('postgres', { code: '57P03' }),
  thrown('ECONNREFUSED'),
  thrown('P2028'),
  new Error('timeout exceeded when trying to connect'),
])('%s is nobody’s fault, and nothing was kept', (error) => {
  expect(orUnavailable(error, { ends: true })).toMatchObject({ cause: error, mayBeKept: false })
})

test.each([
  said('postgres', { code: '57P01' }),
  said('ConnectionClosed'),
  thrown('EPIPE'),
  new Error('Connection terminated unexpectedly'),
  new Error('Query read timeout'),
])('after %s nobody knows what became of a commit; a step before it was taken back', (error) => {
  expect(orUnavailable(error, { ends: true })).toMatchObject({ mayBeKept: true })
  expect(orUnavailable(error)).toMatchObject({ mayBeKept: false })
  expect(orUnavailable(error)).toBeInstanceOf(Unavailable)
})

test.each([
  thrown('P2002'),
  thrown('SQLITE_CONSTRAINT_FOREIGNKEY'),
  thrown('SQLITE_CORRUPT'),
  said('UniqueConstraintViolation', { originalCode: '23505' }),
  said('postgres', { code: '42601' }),
  new TypeError('x is undefined'),
  'a word',
  null,
  undefined,
])('%s is a fault of ours and stays what it is', (error) => {
  expect(orUnavailable(error)).toBe(error)
})
