import { expect, test } from 'vitest'
import { inOneSentence, RefusalToStart } from '../../prisma/start/sentence.mjs'

test('a refusal is said as it is', () => {
  expect(inOneSentence(new RefusalToStart('Port 3000 is taken.'))).toBe('Port 3000 is taken.')
})

test('what cannot be written is named, with what to do', () => {
  const error = Object.assign(new Error('EROFS: read-only file system, open'), {
    code: 'EROFS',
    path: '/srv/verso',
  })

  expect(inOneSentence(error)).toMatch(/^Cannot write to \/srv\/verso \(EROFS\): give this user the right/)
})

test('anything else is one line', () => {
  expect(inOneSentence(new Error('it broke\n    at here'))).toBe('The forum could not start: it broke')
  expect(inOneSentence('just text')).toBe('The forum could not start: just text')
})
