import { expect, test } from 'vitest'
import { tipAsText } from '#app/forum/threads/tips/tip.ts'
import { aTipDraft } from '#tests/support/writing.ts'

test('a tip as plain lines holds everything its revisions shall show', () => {
  const steps = [{ text: 'First this step.', caution: 'Careful here.', photo: 'p1', alt: 'A picture' }]
  const text = tipAsText(aTipDraft({ access: 'ROOT', risks: ['DATA'], undo: 'Restart the phone.', steps }))
  expect(text.split('\n')).toEqual([
    ...['A clock on the back', '', 'Shows the time without turning the phone.', ''],
    ...['ROOT · DATA · 5 min · Tiny OS 1', 'tiny-one · clock', ''],
    ...['1. First this step.', '⚠ Careful here.', '▣ A picture', '', '↶ Restart the phone.'],
  ])
})
