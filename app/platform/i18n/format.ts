import { DAY, HOUR, MINUTE } from '#app/platform/clock.ts'
import { lately } from './lately.ts'
import { type Locale, languageTag } from './locale.ts'

/** `Date` itself would take "autumn 2026" for the first of January. */
const ISO = /^\d{4}(-\d\d){0,2}$/

const formatters = new Map<Locale, ReturnType<typeof make>>()

/** Dates and numbers by Intl. Days are UTC days until the reader's zone is known (ui/time.tsx). */
export function formatter(locale: Locale) {
  let known = formatters.get(locale)
  if (!known) {
    known = make(locale)
    formatters.set(locale, known)
  }
  return known
}

function make(locale: Locale) {
  const tag = languageTag[locale]
  const number = new Intl.NumberFormat(tag)
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' })
  // Making one costs about a millisecond: a page has many moments, and one or two zones.
  const zones = new Map<string, Intl.DateTimeFormat>()
  const moment = (timeZone: string) => {
    const known = zones.get(timeZone)
    if (known) return known
    const made = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'long', timeZone })
    zones.set(timeZone, made)
    return made
  }
  // The same moments are read again and again: a busy thread is the same thirty for everyone.
  const kept = lately()
  const said = (at: Date, zone: string) => kept(`${+at} ${zone}`, () => moment(zone).format(at))
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  return {
    number: (value: number) => number.format(value),
    day: (at: Date) => day.format(at),
    moment: (at: Date, zone = 'UTC') => said(at, zone),
    list: (items: string[]) => list.format(items),
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    /** "3 days ago" within a month, else the day. */
    since: (at: Date, now: Date) => {
      const age = +now - +at
      if (age < MINUTE) return ago.format(0, 'second')
      if (age < HOUR) return ago.format(-Math.floor(age / MINUTE), 'minute')
      if (age < DAY) return ago.format(-Math.floor(age / HOUR), 'hour')
      return age < 30 * DAY ? ago.format(-Math.floor(age / DAY), 'day') : day.format(at)
    },
    /** An ISO 8601 day, month, year or interval of these, as far as it is known. */
    dateText: (text: string) => text.split('/').map(part).join(' – '),
  }

  function part(text: string) {
    const at = new Date(ISO.test(text) ? text : Number.NaN)
    if (Number.isNaN(+at)) return text
    return (text.length > 7 ? day : text.length > 4 ? month : year).format(at)
  }
}
