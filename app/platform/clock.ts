let ahead = 0

/** The forum's time. Caps, windows and dates of rows read this and nothing else. */
export function now() {
  return new Date(Date.now() + ahead)
}

/** For tests: moves the forum's time on, in milliseconds. */
export function advance(milliseconds: number) {
  ahead += milliseconds
}

/** For tests: back to the machine's time. */
export function backToNow() {
  ahead = 0
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Midnight UTC before a moment: daily caps begin there. */
export function startOfDay(moment: Date) {
  return new Date(Math.floor(+moment / DAY) * DAY)
}
