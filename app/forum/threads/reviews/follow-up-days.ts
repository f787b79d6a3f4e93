import { DAY } from '#app/platform/clock.ts'

/** Days after the owner got it on which they are asked again. */
export const followUpDays = [30, 90, 180, 365] as const
export type FollowUpDay = (typeof followUpDays)[number]

/** The last answer may come for half a year; each other one until the next is asked. */
const LAST_UNTIL = 545

type Owned = { createdAt: Date; ownedDays: number }

export function dayFrom(text: string | undefined): FollowUpDay | null {
  return followUpDays.find((day) => String(day) === text) ?? null
}

/** Those that had not come when the review was written. */
export function daysAhead(ownedDays: number) {
  return followUpDays.filter((day) => day > ownedDays)
}

export function opensAt(review: Owned, day: FollowUpDay) {
  return momentOf(review, day)
}

/** An answer given later than this would be dated wrongly: "in the last seven days" is a question of its day. */
export function closesAt(review: Owned, day: FollowUpDay) {
  return momentOf(review, followUpDays.find((later) => later > day) ?? LAST_UNTIL)
}

function momentOf({ createdAt, ownedDays }: Owned, day: number) {
  return new Date(+createdAt + (day - ownedDays) * DAY)
}
