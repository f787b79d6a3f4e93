import { expect, test } from 'vitest'
import { TagWords } from '#app/forum/tags/tag.ts'

test('words are parted by commas of every script', () => {
  expect(TagWords.parse('selfie, 取餐码、壁纸，écran arrière,, #aod ')).toEqual([
    'selfie',
    '取餐码',
    '壁纸',
    'écran arrière',
    'aod',
  ])
  expect(TagWords.parse(undefined)).toEqual([])
  expect(TagWords.parse('!!, ?')).toEqual([])
  expect(TagWords.safeParse('a,b,c,d,e,f').success).toBe(false)
  expect(TagWords.safeParse('x'.repeat(41)).success).toBe(false)
  expect(TagWords.safeParse(','.repeat(10_000)).success).toBe(false)
})
