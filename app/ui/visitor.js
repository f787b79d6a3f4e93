// The one small module of our own: theme, times in the reader's zone, the phone a visitor chose. No framework.
const root = document.documentElement

for (const button of document.querySelectorAll('[data-theme-switch]')) button.hidden = false

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[data-theme-switch]')) switchTheme()
  const copy = target?.closest('[data-copy-link]')
  if (copy && navigator.clipboard) {
    event.preventDefault()
    navigator.clipboard.writeText(copy.href).then(() => copy.setAttribute('data-copied', ''))
  }
  const language = target?.closest('[data-language]')?.getAttribute('data-language')
  if (language && language !== root.dataset.language) keep('lang', language)
  for (const menu of document.querySelectorAll('details.account[open]'))
    if (!menu.contains(target)) menu.open = false
})

function switchTheme() {
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
  attempt(() => localStorage.setItem('theme', root.dataset.theme))
}

// Storage may be switched off, full or missing.
function attempt(use) {
  try {
    return use()
  } catch {}
}

// What this browser kept of somebody's words goes when they sign out, also where that was without a script; the other
// tabs hear who is here now (ui/signed-in.ts). Copies of before these belonged to somebody are nobody's.
const left = /(?:^|;\s*)left=([\w.-]+)/.exec(document.cookie)?.[1]
const here = root.dataset.member
if (here || left) attempt(() => localStorage.setItem('verso-member', here ?? ''))
attempt(dropWhatWasLeft)
if (left) keep('left', '', 0)

function dropWhatWasLeft() {
  const gone = (left?.split('.') ?? []).map((id) => `verso-kept:${id}:`)
  for (const key of Object.keys(localStorage))
    if (/^verso-(draft|reply)-/.test(key) || gone.some((prefix) => key.startsWith(prefix)) || isOver(key))
      localStorage.removeItem(key)
}

// Whoever's it is: nobody came back to it for as long as a session lasts, or it says nothing (ui/kept-copies.ts).
function isOver(key) {
  if (!key.startsWith('verso-kept:')) return false
  try {
    const { text, before, at } = JSON.parse(localStorage.getItem(key))
    return typeof text !== 'string' || typeof before !== 'string' || !(Date.now() - at < 1209600000)
  } catch {
    return true
  }
}

// A browser may show a page again as it was left, to whoever sits there now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && here && attempt(() => localStorage.getItem('verso-member')) !== here) location.reload()
})

// Members' pages are React's from here on; it sets the times itself.
if (!('hydrates' in root.dataset)) {
  sayTimesHere()
  carryPhone()
}

function sayTimesHere() {
  const format = new Intl.DateTimeFormat(root.lang, { dateStyle: 'long', timeStyle: 'long' })
  for (const time of document.querySelectorAll('time[title]'))
    time.title = format.format(new Date(time.dateTime))
}

// The server shows a visitor what the address says and nothing else; the chosen phone is added to addresses here.
function carryPhone() {
  const here = new URLSearchParams(location.search)
  if (here.has('phone')) return keep('phone', here.get('phone'))
  const phone = /(?:^|;\s*)phone=([^;]+)/.exec(document.cookie)?.[1]
  if (!phone || phone === 'any') return
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const url = new URL(link.href)
    if (url.searchParams.has('phone') || url.pathname.startsWith('/sign-')) continue
    url.searchParams.set('phone', decodeURIComponent(phone))
    link.href = url.pathname + url.search + url.hash
  }
  const choice = document.querySelector('form[role="search"] select[name="phone"]')
  if (choice) choice.value = decodeURIComponent(phone)
}

function keep(name, value, seconds = 31536000) {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}`
}
