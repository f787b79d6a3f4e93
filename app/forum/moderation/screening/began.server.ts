import type { Actor, Member } from '#app/forum/members/accounts/actor.ts'
import { DAY, MINUTE, now, SECOND } from '#app/platform/clock.ts'
import { keyedDigest } from '#app/platform/digest.server.ts'

/** Nobody types even a short post in less. */
export const TYPING_MIN = 3 * SECOND
/** An older one proves nothing. */
const GOOD_FOR = DAY

/**
 * When a form was opened and for whom, in a way nobody else can write: a hidden field of every form that may send a
 * newcomer's first post. Whoever comes back to a draft has typed before. Null where nobody will ask.
 */
export function beganWriting(author: Actor, drafted = false) {
  if (author.role !== 'MEMBER' || author.level > 0) return null
  const at = (+now() - (drafted ? MINUTE : 0)).toString(36)
  return `${at}.${proof(author, at)}`
}

/**
 * Whether a form came back faster than anybody types. Pages are made by the server, so every honest form has the
 * field, with JavaScript or without; one that lacks it, or has another member's, a forged or a day-old one, was sent
 * by a program. `undefined`: no form was filled in at all, as in what the forum writes itself.
 */
export function cameTooFast(author: Member, began: string | undefined) {
  if (began === undefined) return false
  const [at = '', given] = began.split('.')
  if (given !== proof(author, at)) return true
  const open = +now() - Number.parseInt(at, 36)
  return open < TYPING_MIN || open > GOOD_FOR
}

/** In letters alone: a row of digits might pass for an IMEI, and forms refuse those. */
function proof({ id }: { id: string | null }, at: string) {
  const digest = keyedDigest(`began ${id} ${at}`).slice(0, 20)
  return digest.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)
}
