import { expect, test } from 'vitest'
import { redirect } from '#app/web/redirect.ts'

test.each([
  ['/tips?sort=new#step-2', '/tips?sort=new#step-2'],
  ['/search?q=背屏', '/search?q=%E8%83%8C%E5%B1%8F'],
  ['/threads/é-1/x', '/threads/%C3%A9-1/x'],
  ['/a b\r\nset-cookie: x', '/a%20b%0D%0Aset-cookie:%20x'],
  ['/half \ud800', '/half%20%EF%BF%BD'],
  ['/already%20written', '/already%20written'],
])('%j leads to %s', (to, location) => {
  expect(redirect(to, 303).headers.get('location')).toBe(location)
  expect(redirect(to, { status: 301 }).status).toBe(301)
})
