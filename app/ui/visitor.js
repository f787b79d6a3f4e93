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
  localStorage.setItem('theme', root.dataset.theme)
}

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

function keep(name, value) {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}
