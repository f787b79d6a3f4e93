import { expect, test } from 'vitest'
import { fieldsWithImei, valuesWithoutImei } from '#app/platform/imei-in-form.ts'

const IMEI = '86-1234567890123'
const values = {
  build: `OS3.0.305.0 ${IMEI}`,
  title: 'A clock on 3.0.305.0',
  steps: [{ text: 'Open it.' }, { text: `Mine is ${IMEI}.`, photo: '' }],
  minutes: 5,
  reason: null,
}

test('the fields that hold one are named as the form names them', () => {
  expect(fieldsWithImei(values)).toEqual(['build', 'steps[1].text'])
  expect(fieldsWithImei(values, 'build fields')).toEqual(['build'])
})

test('shown again, a build field is empty and prose has lost those digits only', () => {
  expect(valuesWithoutImei(values)).toEqual({
    ...values,
    build: '',
    steps: [{ text: 'Open it.' }, { text: 'Mine is ….', photo: '' }],
  })
})

test('the address of a page may be as long in prose, and in no build field', () => {
  const text = 'https://example.com/status/5012345678901234'
  expect(fieldsWithImei({ text, build: text })).toEqual(['build'])
})
