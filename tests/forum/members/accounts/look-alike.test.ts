import { expect, test } from 'vitest'
import { readsAsStaff, skeletonOf } from '#app/forum/members/accounts/look-alike.ts'

test.each([
  ['Mo', 'm0'],
  ['mo', 'MOO'],
  ['moritz', 'rnoritz'],
  ['moritz', 'mor1tz'],
  ['moritz', 'morltz'],
  ['moritz', 'mo_ri-tz'],
  ['willow', 'vvillovv'],
  ['willow', 'w1ll0w'],
  ['anna', 'аnnа'],
  ['anna', 'αnna'],
  ['anna', 'ann4'],
  ['anna', 'Ann\u200ba'],
  ['anna', 'Ánnà'],
  ['ANNA', 'ａｎｎａ'],
  ['pascal', 'раѕсаӏ'],
])('%s and %s pass for each other', (name, other) => {
  expect(skeletonOf(other)).toBe(skeletonOf(name))
})

test.each([
  ['mo', 'max'],
  ['anna', 'anne'],
  ['moritz', 'moritz-fan'],
  ['ben', 'bert'],
])('%s and %s do not', (name, other) => {
  expect(skeletonOf(other)).not.toBe(skeletonOf(name))
})

test.each([
  'admin',
  'Adm1n',
  'аdmin',
  'a-d-m-i-n',
  'rnoderator',
  'Modérateur',
  'ÉQUIPE',
  '0fficial',
  'Verso Team',
  'verso_support',
  'forum-admin',
  '管理员',
  '官方 客服',
  'guan-li-yuan',
])('%s reads as staff', (name) => {
  expect(readsAsStaff(name)).toBe(true)
})

test.each(['ann', 'verso-fan', 'administrate', 'Team Ann', 'modest', '小背', 'Cléo 小背', '_'])(
  '%s does not',
  (name) => {
    expect(readsAsStaff(name)).toBe(false)
  },
)
