import { expect, test } from 'vitest'
import { type OsBuild, rankOf, readApp, readBuild } from '#app/forum/catalogue/os-build.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import { dirtyBuilds } from '#tests/support/dirty-builds.ts'

const read = (text: string) => readBuild(text) as OsBuild

test('the table is as long as it has to be', () => {
  expect(dirtyBuilds.length).toBeGreaterThanOrEqual(60)
})

test.each(dirtyBuilds)('what somebody pastes: %j', (typed, expected) => {
  const build = readBuild(typed)
  const said =
    build && build !== 'imei'
      ? [build.text, build.phone ?? '?', build.region ?? '?', build.android ?? '?', build.app ?? '']
          .join(' ')
          .trim()
      : build
  expect(said).toBe(expected)
})

test('all of a build is read: family, version, base, Android, phone, region', () => {
  expect(readBuild('3.0.305.0.WPBCNXM')).toEqual({
    text: 'OS3.0.305.0.WPBCNXM',
    family: 'hyperos',
    version: '3.0.305.0',
    numbers: [3, 0, 305, 0],
    base: 'os3.0.305',
    android: 16,
    letters: 'WPBCNXM',
    phone: 'xiaomi-17-pro-max',
    region: 'CN',
    verified: true,
    app: null,
  })
})

test('a build of MIUI has a base of its own', () => {
  expect(read('V13.0.3.0.SKAIDXM')).toMatchObject({ family: 'miui', base: 'miui13.0.3', android: 12 })
})

test('letters nobody has seen are taken as they are, and are not verified', () => {
  expect(read('OS3.0.305.0.WZZCNXM')).toMatchObject({ phone: null, region: 'CN', verified: false })
  expect(read('OS3.0.305.0.WPBQQXM')).toMatchObject({
    phone: 'xiaomi-17-pro-max',
    region: null,
    verified: false,
  })
  expect(read('OS3.0.305.0')).toMatchObject({ letters: null, verified: false })
})

test('what is written is read again as the same', () => {
  for (const [typed] of dirtyBuilds) {
    const build = readBuild(typed)
    if (!build || build === 'imei') continue
    expect(read(build.text)).toMatchObject({ text: build.text, base: build.base, letters: build.letters })
  }
})

test('every build of the catalogue that has numbers is read', () => {
  const unread = catalogue.builds.filter(({ text }) => !readBuild(text))
  expect(unread.map(({ text }) => text)).toEqual(['MIUI 14 (EU, stable)'])
  for (const { text, phones } of catalogue.builds) {
    const build = readBuild(text)
    if (build && build !== 'imei' && build.phone) expect(phones, text).toContain(build.phone)
  }
})

test('the version of the back screen’s app is read by itself', () => {
  expect(readApp('RELEASE-1.0.2604081140')).toBe('1.0.2604081140')
  expect(readApp('背屏 1.0.2602041627')).toBe('1.0.2602041627')
  expect(readApp('3.0.305.0')).toBeNull()
})

test('builds follow each other by number, and HyperOS after MIUI', () => {
  const inOrder = [
    'MIUI 12.5.3.0',
    'MIUI 14.0.5.0',
    'OS1.0.4.0',
    'OS2.0.1.0',
    'OS3.0.36.0',
    'OS3.0.304.0',
    'OS4.0.0.43',
  ]
  const ranks = inOrder.map((text) => rankOf(read(text)))
  expect([...ranks].sort()).toEqual(ranks)
})
