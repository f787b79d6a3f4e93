/** What people put between the digits of a number; line breaks are spaces too. */
const JOINTS = String.raw`[\s.。·•‧\p{Pd}\u2212]`
const RUN = new RegExp(String.raw`\p{Nd}(?:${JOINTS}*\p{Nd})*`, 'gu')
const DIGITS_ENOUGH = /^(?:\P{Nd}*\p{Nd}){15}/u

/** Shorter than an IMEI, and of a shape no IMEI is written in: their digits may meet in a text. */
const INNOCENT = [
  /^(?:[1-9]|1\d)\.(?:0|[1-9]\d?)\.(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,2})\.?$/, // 3.0.305.0
  /^1\.0\.\d{10}\.?$/, // 1.0.2604081140
  /^20\d\d[.-][01]\d[.-][0-3]\d\.?$/, // 2026-10-01
]

/**
 * Fifteen digits in a row, whatever stands between them: the number by which a phone is tracked and blocked.
 * A run made of nothing but versions and dates is none, with one small number among them (`Android 16`).
 */
export function holdsImei(text: string) {
  return runsIn(text).length > 0
}

/** The same text with those digits taken out. */
export function withoutImei(text: string) {
  return holdsImei(text) ? bare(text).replace(RUN, (run) => (isImei(run) ? '…' : run)) : text
}

function runsIn(text: string) {
  return (bare(text).match(RUN) ?? []).filter(isImei)
}

/** Full-width digits become plain ones; what has no width goes. */
function bare(text: string) {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

function isImei(run: string) {
  if (!DIGITS_ENOUGH.test(run)) return false
  let odd = 0
  for (const word of run.split(/\s+/)) {
    if (INNOCENT.some((shape) => shape.test(word))) continue
    if (++odd > 1 || !/^\d{1,2}$/.test(word)) return true
  }
  return false
}
