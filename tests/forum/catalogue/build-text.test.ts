import { expect, test } from 'vitest'
import { BuildText } from '#app/forum/catalogue/build-text.ts'

test.each([
  [' OS3.0.319.0.WBLCNXM ', 'OS3.0.319.0.WBLCNXM'],
  ['HyperOS 3', 'HyperOS 3'],
  ['Tiny OS 1', 'Tiny OS 1'],
  ['OS3.0.319.0\nAndroid 16', 'OS3.0.319.0, Android 16'],
  ['OS3.0.305.0.WPBCNXM RELEASE-1.0.2604081140', 'OS3.0.305.0.WPBCNXM, RELEASE-1.0.2604081140'],
  ['Ann’s phone\nSerial 12ab34\nOS version\n3.0.319.0.WBLCNXM', 'OS3.0.319.0.WBLCNXM'],
  ['Ann’s phone\nAndroid version 9\nSerial 12ab34', 'Android version 9'],
])('of %j is kept %j', (typed, kept) => {
  expect(BuildText.parse(typed)).toBe(kept)
  expect(BuildText.parse(kept)).toBe(kept)
})

test.each([
  ['86 123456 789012 3', 'builds.imei'],
  ['OS3.0.319.0.WBLCNXM\nIMEI 861234567890123', 'builds.imei'],
  ['Ann’s phone\nher own', 'builds.unreadable'],
  ['x'.repeat(121), 'tips.build.tooLong'],
  ['OS3.0.319.0 '.repeat(400), 'tips.build.tooLong'],
])('%j is refused: %s', (typed, because) => {
  expect(BuildText.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([because])
})
