import { expect, test } from 'vitest'
import { idIn, slugOf, threadPath } from '#app/forum/threads/slug.ts'

test.each([
  ['A clock on the back', 'a-clock-on-the-back'],
  ['  Réveil sur l’écran !  ', 'reveil-sur-l-ecran'],
  ['用背屏看取件码', '用背屏看取件码'],
  ['小米 17 Pro：背屏', '小米-17-pro-背屏'],
  ['Ａ wide ① title', 'a-wide-1-title'],
  ['!!! ???', 'thread'],
  ['', 'thread'],
  ['../../etc/passwd?x#y', 'etc-passwd-x-y'],
])('%j is %s in an address', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('any title makes an address that leads back to its thread', () => {
  const titles = [
    'x'.repeat(120),
    `a${'𠀀'.repeat(119)}`,
    `ab${'𠀀'.repeat(100)}`,
    '😀'.repeat(60),
    'é-'.repeat(60),
  ]
  for (const title of titles) {
    const slug = slugOf(title)
    expect(slug.length).toBeLessThanOrEqual(160)
    expect(slug).not.toMatch(/^-|-$/)
    const path = threadPath({ slug, id: '0mabc' })
    expect(decodeURIComponent(path)).toBe(`/threads/${slug}-0mabc`)
    expect(idIn(path.slice('/threads/'.length))).toBe('0mabc')
  }
})

test('only the id behind the last dash counts', () => {
  expect(idIn('an-old-title-0mabc')).toBe('0mabc')
  expect(idIn('0mabc')).toBe('0mabc')
  expect(idIn('')).toBe('')
  expect(idIn(undefined)).toBe('')
})
