import { expect, test } from 'vitest'
import { choiceCookie, cookieOf } from '#app/web/cookies.server.ts'

const withCookies = (cookie?: string) =>
  new Request('http://localhost:3000/', { headers: cookie ? { cookie } : {} })

test('a cookie is read by its whole name', () => {
  const request = withCookies('language=de; lang=fr;  phone=xiaomi-17-pro')
  expect(cookieOf(request, 'lang')).toBe('fr')
  expect(cookieOf(request, 'phone')).toBe('xiaomi-17-pro')
  expect(cookieOf(request, 'hone')).toBeNull()
})

test('who sends none has none', () => {
  expect(cookieOf(withCookies(), 'lang')).toBeNull()
  expect(cookieOf(withCookies('lang='), 'lang')).toBe('')
})

test('what was chosen comes back as it was, whatever its letters', () => {
  for (const value of ['zh', '小米 17', 'a;b=c, d', '100%']) {
    const [pair] = choiceCookie('phone', value).split(';')
    expect(cookieOf(withCookies(pair), 'phone')).toBe(value)
  }
})

test('a cookie nobody can read is no choice', () => {
  expect(cookieOf(withCookies('lang=%E0%A4%A'), 'lang')).toBeNull()
})

test('a choice is kept for a year, for this site and its whole address', () => {
  expect(choiceCookie('lang', 'fr')).toBe('lang=fr; Path=/; Max-Age=31536000; SameSite=Lax')
})
