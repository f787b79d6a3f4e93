import { aTip } from '../../support/typed-tip.mjs'

const member = { name: 'ann-of-nodes', email: 'ann@example.org', password: 'a long enough sentence' }
const tip = { ...aTip, do: 'publish' }

/** Joins, publishes a tip, reads it and finds it by a word of its title. */
export async function visitForum(url) {
  const joined = await send(url, '/sign-up', member)
  const cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const published = await send(url, '/tips/new', tip, cookie)
  const address = published.headers.get('location').split('#')[0]
  await insist(url, address)
  await insist(url, '/search?q=timetable')
  return { tip: 'published', search: 'finds it' }
}

/** Nobody types a tip in less, and one that came faster waits for staff. */
const TYPING = 4000

/** As a browser does: the form is read first, for what it carries unseen. */
async function send(url, path, typed, cookie = '') {
  const page = await fetch(url + path, { headers: { cookie } })
  const unseen = hiddenFields(await page.text())
  const headers = {
    origin: url,
    cookie: [cookie, ...page.headers.getSetCookie().map((one) => one.split(';')[0])]
      .filter(Boolean)
      .join('; '),
  }
  await new Promise((resolve) => setTimeout(resolve, TYPING))
  const body = new URLSearchParams({ ...unseen, ...typed })
  const answer = await fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' })
  if (answer.status !== 302) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer
}

function hiddenFields(html) {
  const inputs = (html.split('<main')[1] ?? '').match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const part = (input, name) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? ''
  return Object.fromEntries(inputs.map((input) => [part(input, 'name'), part(input, 'value')]))
}

async function insist(url, path) {
  const page = await fetch(url + path)
  const shows = (await page.text()).includes(tip.title)
  if (page.status !== 200 || !shows)
    throw new Error(`${path} answered ${page.status} and ${shows ? '' : 'no '}"${tip.title}"`)
}
