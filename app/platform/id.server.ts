import { randomBytes } from 'node:crypto'
import { encodeBase32LowerCaseNoPadding } from '@oslojs/encoding'
import { now } from './clock.ts'

/** Sorts by time of birth, like the rows it names: 9 characters of time, 8 of chance. */
export function newId(moment = now()) {
  return idsOf(moment) + encodeBase32LowerCaseNoPadding(randomBytes(5))
}

/** What the ids of a moment begin with: those of before sort before it. */
export function idsOf(moment: Date) {
  return (+moment).toString(36).padStart(9, '0')
}

/** 256 bits nobody can guess: whoever holds it may use it. */
export function newToken() {
  return encodeBase32LowerCaseNoPadding(randomBytes(32))
}
