import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

/** Words that would let a member pass for staff or for the forum, and parts of addresses. */
const RESERVED =
  'admin administrator administration mod moderator moderation staff team root system support help helper official owner verso forum security abuse postmaster webmaster info contact news null undefined me you everyone all here deleted removed anonymous visitor guest member new edit settings account sign-in sign-up sign-out'

const reserved = new Set(RESERVED.split(' ').map(foldName))

/** Two names that fold alike are one: case does not tell members apart, nor does `-` from `_`. */
export function foldName(name: string) {
  return name.normalize('NFKC').toLowerCase().replaceAll('_', '-')
}

export function isReserved(name: string) {
  const folded = foldName(name)
  const bare = folded.replace(/(?<![-0-9])[-0-9]+$/g, '').replace(/^[-0-9]+/g, '')
  return reserved.has(folded) || reserved.has(bare) || folded.startsWith('demo-')
}

/** What a member is called in addresses and mentions: ASCII, so that no letter can pass for another. */
export const MemberName = z
  .string(say('accounts.name.missing'))
  .trim()
  .min(2, say('accounts.name.length'))
  .max(25, say('accounts.name.length'))
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, say('accounts.name.letters'))
