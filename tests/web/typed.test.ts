import { expect, test } from 'vitest'
import { faultsIn, withoutFiles } from '#app/web/typed.server.ts'

test('a fault that has no words of ours is told in words of ours', () => {
  const faults = faultsIn({
    title: ['tips.title.tooShort'],
    reason: ['Invalid input: expected string, received array'],
    name: ['toString'],
    text: null,
  })
  expect(faults).toEqual({
    title: ['tips.title.tooShort'],
    reason: ['web.oddField'],
    name: ['web.oddField'],
  })
})

test('neither a password nor a file goes back into a page', () => {
  const typed = { name: 'ann', password: 'a secret', photo: new File(['x'], 'x.png') }
  expect(withoutFiles(typed)).toEqual({ name: 'ann' })
})
