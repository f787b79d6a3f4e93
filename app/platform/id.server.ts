import { randomBytes } from 'node:crypto'
import { encodeBase32LowerCaseNoPadding } from '@oslojs/encoding'
import { now } from './clock.ts'

/** Sorts by time of birth, like the rows it names: 9 characters of time, 8 of chance. */
export function newId(moment = now()) {
  return (+moment).toString(36).padStart(9, '0') + encodeBase32LowerCaseNoPadding(randomBytes(5))
}

/** 256 bits nobody can guess: whoever holds it may use it. */
export function newToken() {
  return encodeBase32LowerCaseNoPadding(randomBytes(32))
}
