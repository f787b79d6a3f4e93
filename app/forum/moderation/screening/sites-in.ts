/** Addresses a text names, linked or not: whoever hides one in code means it to be read all the same. */
const ADDRESS = /\bhttps?:\/\/(?:[^\s/@<>]*@)?([a-z0-9\u0080-\uffff.-]+)/giu
/** Where makers, their systems and the sources of tips are. A link there is no advertising. */
const KNOWN = [
  'mi.com',
  'xiaomi.com',
  'miui.com',
  'android.com',
  'github.com',
  'f-droid.org',
  'wikipedia.org',
]
/** Under these a site is one label more: example.co.uk. */
const SHARED = /^(co|com|org|net|gov|ac|edu)\.[a-z]{2}$/

/** The sites a text points to, but for our own and those everybody knows. */
export function sitesIn(text: string, own: string) {
  const sites = [...text.matchAll(ADDRESS)].map(([, host]) => siteOf(host!))
  return [...new Set(sites)].filter((site) => site !== siteOf(own) && !KNOWN.includes(site))
}

/** Names below it are free to whoever has a site: they are one. */
export function siteOf(host: string) {
  const labels = host
    .toLowerCase()
    .replace(/^\.+|(?<!\.)\.+$/g, '')
    .split('.')
  const kept = SHARED.test(labels.slice(-2).join('.')) ? 3 : 2
  return /^[\d.]+$/.test(host) ? host : labels.slice(-kept).join('.')
}
