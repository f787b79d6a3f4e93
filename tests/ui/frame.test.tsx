import { expect, test } from 'vitest'
import { Foot } from '#app/ui/foot.tsx'
import { Frame } from '#app/ui/frame.tsx'
import { drawn, wordsIn } from '#tests/support/rendering.tsx'

const header = async (unread: number | null, locale: 'en' | 'fr' | 'zh' = 'en') => {
  const me = unread === null ? null : { name: 'ann', unread }
  return (await drawn(<Frame me={me}>page</Frame>, { locale })).split('</header>')[0]!
}

test('the bell leads to what is new, and says how much it is', async () => {
  expect(await header(3)).toMatch(/href="\/notifications" class="ib bell" aria-label="For you: 3 new"/)
  expect(wordsIn(await header(3))).toMatch(/\b3 ann\b/)
  expect(await header(1, 'fr')).toContain('aria-label="Pour vous : 1 nouvelle"')
  expect(await header(0)).toContain('aria-label="For you"')
  expect(wordsIn(await header(0))).not.toMatch(/\b0\b/)
})

test('nobody counts beyond 99, and a visitor has no bell', async () => {
  expect(wordsIn(await header(100))).toContain('99+')
  expect(await header(100)).toContain('aria-label="For you: more than 99 new"')
  expect(wordsIn(await header(99))).not.toContain('99+')
  expect(await header(null)).not.toContain('/notifications')
})

test('the foot says who runs the forum and how to reach them, where they say so', async () => {
  const foot = (name: string, contact: string) => drawn(<Foot operator={{ name, contact }} />)
  expect(wordsIn(await foot('Verso e. V.', ''))).toContain('Run by Verso e. V.')
  expect(await foot('', 'post@verso.example')).toContain('href="mailto:post@verso.example"')
  expect(await foot('', 'https://verso.example/us')).toContain('href="https://verso.example/us"')
  expect(await foot('', '')).not.toContain('Run by')
})
