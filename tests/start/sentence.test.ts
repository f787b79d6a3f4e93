import { afterEach, expect, test, vi } from 'vitest'
import { failed, inOneSentence, notWritable, RefusalToStart } from '../../prisma/start/sentence.mjs'

afterEach(() => vi.restoreAllMocks())

test('a refusal is said as it is', () => {
  expect(inOneSentence(new RefusalToStart('Port 3000 is taken.'))).toBe('Port 3000 is taken.')
})

test.each([
  ['EACCES', 'give this user the right to write there'],
  ['EROFS', 'its disk may only be read'],
  ['ENOSPC', 'its disk is full'],
  ['ENOTDIR', 'a file lies where a folder should be'],
])('what cannot be written is named with the cause that %s is, and with no other', (code, cause) => {
  const error = Object.assign(new Error(`${code}: it failed, open`), { code, path: '/srv/verso' })

  expect(inOneSentence(error)).toBe(`Cannot write to /srv/verso (${code}): ${cause}.`)
  expect(notWritable('/srv/verso', code, 'name another')).toBe(
    `Cannot write to /srv/verso (${code}): ${cause}, or name another.`,
  )
})

test('anything else is one line', () => {
  expect(inOneSentence(new Error('it broke\n    at here'))).toBe('The forum could not start: it broke')
  expect(inOneSentence('just text')).toBe('The forum could not start: just text')
})

test.each([
  ['a message that begins with a line break', new Error('\n\n  it broke\n at here'), 'it broke'],
  ['a line that only leads to the next', new Error('Loading failed:\n\n  no such file\n'), 'no such file'],
  ['one that leads nowhere', new Error('\nLoading failed:\n'), 'Loading failed'],
  [
    'one of Prisma',
    Object.assign(
      new Error('\nInvalid `db.setting.findUnique()` invocation in\n/a.ts:1:2\n\n\nThe table is gone.'),
      {
        name: 'PrismaClientKnownRequestError',
      },
    ),
    'The table is gone.',
  ],
  [
    'a connection tried at two addresses',
    Object.assign(new AggregateError([new Error('refused')]), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  ['several at once', new AggregateError([new Error('first of two')]), 'first of two'],
  ['nothing at all', new TypeError(''), 'TypeError'],
  ['an error that is none', undefined, 'undefined'],
])('the sentence never ends in a colon with nothing behind it: %s', (_, error, reason) => {
  expect(inOneSentence(error)).toBe(`The forum could not start: ${reason}`)
})

test('a program that is not there is named', () => {
  const error = Object.assign(new Error('spawn npm ENOENT'), {
    code: 'ENOENT',
    syscall: 'spawn npm',
    path: 'npm',
  })

  expect(inOneSentence(error)).toMatch(/^npm cannot be run here: install it/)
})

test('what a program said is shown, and nobody is sent to read what it did not say', () => {
  const shown = vi.spyOn(console, 'error').mockImplementation(() => {})

  expect(failed('npm ci', { code: 1, signal: null, said: '\nno room\n' }).message).toBe(
    '`npm ci` ended with code 1: mend what it says above and start again.',
  )
  expect(shown.mock.calls).toEqual([['no room']])
  expect(failed('npm ci', { code: null, signal: 'SIGKILL', said: ' \n' }).message).toBe(
    '`npm ci` was ended by SIGKILL: it did not say why.',
  )
  expect(shown).toHaveBeenCalledTimes(1)
})
