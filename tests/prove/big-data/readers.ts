import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'

export type Page = { name: string; path: string; signedIn?: boolean }
export type Taken = { name: string; status: number; ms: number; at: number }

/** So many at once, each with a moment to look at what came: far below what the server can do. */
const READERS = 3
const LOOKS = 150

/** What is read: each kind of page, at places that hold much. */
export function pagesOf(file: string): Page[] {
  const database = new Database(file, { readonly: true })
  const threadOf = (order: string) => {
    const found = database
      .prepare(`SELECT id, slug FROM "Thread" WHERE "demo" = 0 ORDER BY ${order} LIMIT 1`)
      .get()
    const { id, slug } = found as { id: string; slug: string }
    return `/threads/${slug}-${id}`
  }
  const longest = threadOf('"replyCount" DESC')
  const newest = threadOf('"createdAt" DESC')
  database.close()
  return [
    { name: 'home', path: '/' },
    { name: 'tips', path: '/tips' },
    { name: 'tips, newest', path: '/tips?sort=new' },
    { name: 'tips of a phone and a use', path: '/tips?phone=xiaomi-17-pro&use=notifications' },
    { name: 'reviews', path: '/reviews' },
    { name: 'questions', path: '/questions' },
    { name: 'longest thread', path: longest },
    { name: 'newest thread', path: newest },
    { name: 'phone', path: '/phones/xiaomi-17-pro' },
    { name: 'member', path: '/members/member-7' },
    { name: 'search, rare', path: '/search?q=word4999' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'home, member', path: '/', signedIn: true },
    { name: 'longest thread, member', path: longest, signedIn: true },
    { name: 'notifications', path: '/notifications', signedIn: true },
    { name: 'queue, staff', path: '/admin/queue', signedIn: true },
  ]
}

/** Pages that count everything anew each time they are asked for: whoever asks for them has others wait. */
export const COUNTING: Page[] = [
  { name: 'before you buy', path: '/phones/xiaomi-17-pro/before-you-buy' },
  { name: 'update board', path: '/phones/xiaomi-17-pro/updates' },
  { name: 'tags', path: '/tags' },
  { name: 'overview, staff', path: '/admin', signedIn: true },
]

/** Somebody who joined, as a cookie. */
export async function join(url: string): Promise<string> {
  const body = new URLSearchParams({
    name: 'ann',
    email: 'ann@example.org',
    password: 'a long enough sentence',
  })
  const headers = { origin: url }
  const joined = await fetch(`${url}/sign-up`, { method: 'POST', headers, body, redirect: 'manual' })
  return joined.headers.getSetCookie()[0]!.split(';')[0]!
}

/** Each reader asks for one page after the other, and begins at another one. */
export async function readFor(minutes: number, url: string, cookie: string, pages: Page[]): Promise<Taken[]> {
  const began = performance.now()
  const passed = () => performance.now() - began
  const taken: Taken[] = []
  let said = 0
  const reader = async (first: number) => {
    for (let n = first; passed() < minutes * 60_000; n++) {
      taken.push(await ask(url, cookie, pages[n % pages.length]!, passed))
      await pause(LOOKS)
      if (passed() / 30_000 < said + 1) continue
      said++
      const longest = Math.max(...taken.map(({ ms }) => ms))
      console.error(`${said / 2} of ${minutes} minutes: ${taken.length} pages, the longest ${longest} ms`)
    }
  }
  await Promise.all(Array.from({ length: READERS }, (_, n) => reader(n * 6)))
  return taken
}

/** Each once, while nobody else asks. */
export async function readOnce(url: string, cookie: string, pages: Page[]): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const page of pages) taken.push(await ask(url, cookie, page, () => 0))
  return taken
}

async function ask(url: string, cookie: string, page: Page, passed: () => number): Promise<Taken> {
  const from = performance.now()
  const headers = page.signedIn ? { cookie } : undefined
  const answer = await fetch(url + page.path, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  const ms = Math.round(performance.now() - from)
  return { name: page.name, status: answer.status, ms, at: Math.round(passed() / 1000) }
}
