import { expect, test } from 'vitest'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { tipForm } from '#tests/support/writing.ts'

const refused = (more: object) => {
  const parsed = TipDraft.safeParse({ ...tipForm, ...more })
  return parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}
const step = { text: 'Open the settings.' }
const photos = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...step, photo: `p${n}`, alt: 'A' }))
const undo = 'Restart the phone.'

test('a tip that says what it must is taken, trimmed', () => {
  expect(TipDraft.parse({ ...tipForm, title: '  背屏看取件码  ', tags: '自拍, 背屏' })).toMatchObject({
    title: '背屏看取件码',
    tags: ['自拍', '背屏'],
    risks: [],
    steps: tipForm.steps,
  })
})

test.each([
  [{ title: '12345' }, 'title tips.title.tooShort'],
  [{ title: '   123456789   '.slice(0, 8) }, 'title tips.title.tooShort'],
  [{ title: '屏'.repeat(121) }, 'title tips.title.tooLong'],
  [{ title: undefined }, 'title tips.title.missing'],
  [{ promise: 'Short' }, 'promise threads.text.tooShort'],
  [{ promise: 'x'.repeat(301) }, 'promise tips.promise.tooLong'],
  [{ promise: undefined }, 'promise tips.promise.missing'],
  [{ phones: [] }, 'phones tips.phones.missing'],
  [{ phones: Array(31).fill('a') }, 'phones tips.phones.tooMany'],
  [{ uses: Array(6).fill('a') }, 'uses tips.uses.tooMany'],
  [{ uses: [] }, 'uses tips.uses.orTag'],
  [{ uses: [], tags: ' , ' }, 'uses tips.uses.orTag'],
  [{ access: 'MAGIC' }, 'access tips.access.missing'],
  [{ risks: ['FIRE'] }, 'risks.0 tips.risks.unknown'],
  [{ minutes: undefined }, 'minutes tips.minutes.missing'],
  [{ minutes: 0 }, 'minutes tips.minutes.range'],
  [{ minutes: 601 }, 'minutes tips.minutes.range'],
  [{ minutes: 1.5 }, 'minutes tips.minutes.whole'],
  [{ build: ' ' }, 'build tips.build.missing'],
  [{ build: 'x'.repeat(121) }, 'build tips.build.tooLong'],
  [{ steps: [] }, 'steps tips.steps.missing'],
  [{ steps: undefined }, 'steps tips.steps.missing'],
  [{ steps: [{ text: '', caution: '' }] }, 'steps tips.steps.missing'],
  [{ steps: Array(21).fill(step) }, 'steps tips.steps.tooMany'],
  [{ steps: [{ text: 'Short' }] }, 'steps.0.text threads.text.tooShort'],
  [{ steps: [{ text: 'x'.repeat(20_001) }] }, 'steps.0.text threads.text.tooLong'],
  [{ steps: [{ caution: 'Careful with that.' }] }, 'steps.0.text tips.step.missing'],
  [{ steps: [{ ...step, caution: 'Hm' }] }, 'steps.0.caution threads.text.tooShort'],
  [{ steps: [step, { ...step, photo: 'p' }] }, 'steps.1.alt tips.alt.missing'],
  [{ steps: [{ ...step, photo: 'p', alt: '  ' }] }, 'steps.0.alt tips.alt.missing'],
  [{ steps: [{ ...step, photo: 'p', alt: 'x'.repeat(501) }] }, 'steps.0.alt tips.alt.tooLong'],
  [{ steps: photos(9) }, 'steps tips.photos.tooMany'],
  [{ undo: 'Undo' }, 'undo threads.text.tooShort'],
  [{ undo: 'x'.repeat(20_001) }, 'undo threads.text.tooLong'],
  [{ tags: 'a,b,c,d,e,f' }, 'tags tags.tooMany'],
  [{ language: 'de' }, 'language tips.language.missing'],
  [{ reason: 'x'.repeat(201) }, 'reason posts.reason.tooLong'],
])('refused: %j', (more, fault) => {
  expect(refused(more)).toEqual([fault])
})

test.each([
  [{ title: '背屏看取件码' }],
  [{ title: '😀'.repeat(120) }],
  [{ uses: [], tags: 'selfie' }],
  [{ steps: Array(20).fill(step) }],
  [{ steps: photos(8) }],
  [{ steps: [{ text: 'x'.repeat(20_000) }] }],
  [{ minutes: 1 }],
  [{ minutes: 600 }],
  [{ risks: ['DATA', 'WARRANTY', 'BATTERY', 'SCREEN_WEAR'] }],
  [{ tags: 'a,b,c,d,e' }],
])('taken (%#)', (more) => {
  expect(refused(more)).toBeUndefined()
})

test.each(['DEVELOPER', 'SHIZUKU', 'ROOT'])('what needs %s says how to undo it', (access) => {
  for (const nothing of [undefined, '', '        '])
    expect(refused({ access, undo: nothing })?.join()).toMatch(/^undo /)
  expect(refused({ access, undo })).toBeUndefined()
})

test('what is stock need not', () => {
  expect(refused({ access: 'STOCK', undo: undefined })).toBeUndefined()
})

test('steps in which nothing was typed are not meant', () => {
  const blank = { text: '', caution: '', photo: '', alt: '' }
  expect(TipDraft.parse({ ...tipForm, steps: [{}, step, blank, step] }).steps).toEqual([step, step])
})

test('a description without its photo is dropped', () => {
  expect(TipDraft.parse({ ...tipForm, steps: [{ ...step, alt: 'Nothing' }] }).steps).toEqual([step])
})
