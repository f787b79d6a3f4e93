import type { Browser, Page } from '@playwright/test'
import type { ActorName, Cookies } from '../authorization/actor.ts'
import { makeActors } from './actors.ts'
import { fromUs } from './members.ts'
import { expect, type Forum } from './support.ts'
import { publish, type Typed } from './writing.ts'

type How = { javaScriptEnabled?: boolean; hasTouch?: boolean; viewport?: { width: number; height: number } }

const phone = { width: 390, height: 844 }

/** Everybody a journey of staff needs, each in a browser of their own when they are called. */
export async function theForum(browser: Browser, forum: Forum) {
  const { cookies, names } = await makeActors(forum)
  const as = (actor: ActorName, how: How = {}) => pageOf(browser, forum, cookies[actor], how)
  return { cookies, names, as }
}

async function pageOf(browser: Browser, forum: Forum, cookie: string, how: How) {
  const here = { baseURL: forum.url, viewport: phone, javaScriptEnabled: false }
  const context = await browser.newContext({ ...here, ...how })
  const [name, value] = cookie.split('=') as [string, string]
  if (cookie) await context.addCookies([{ name, value, url: forum.url }])
  return context.newPage()
}

/** Sends a form as this member, for what a journey is not about. */
export async function send(forum: Forum, cookie: string, path: string, form: Record<string, string>) {
  const headers = { origin: forum.url, cookie }
  const body = new URLSearchParams(form)
  const answer = await fetch(forum.url + path, { method: 'POST', headers, body, redirect: 'manual' })
  expect(answer.status, path).toBe(302)
  return answer.headers.get('location')!
}

/** A tip with one reply and a vote of two others on it; answers where it stands. */
export async function aTipWithLife(page: Page, forum: Forum, cookies: Cookies, typed: Typed = {}) {
  const path = await publish(page, forum, typed)
  const id = path.split('-').at(-1)!
  await send(forum, cookies.newcomer, `/threads/${id}/replies`, { body: 'That works.', language: 'en' })
  const opening = await openingOf(page, forum, path)
  await send(forum, cookies.newcomer, `/posts/${opening}/vote`, { value: '1' })
  return { path, id, opening }
}

export async function openingOf(page: Page, forum: Forum, path: string) {
  const html = await (await page.request.get(forum.url + path)).text()
  return /\/posts\/(\w+)\//.exec(html)![1]!
}

export { fromUs }
