import { placeFor } from '#app/forum/catalogue/builds/place-build.server.ts'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { Confirmation } from '#app/forum/checks/confirmation.ts'
import type { Actor, Member } from '#app/forum/members/accounts/actor.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { advance, DAY, MINUTE, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { someone } from './people.ts'

export const PHONE = 'tiny-one'
export const OLD = 'OS3.0.305.0'
export const NEW = 'OS3.0.319.0'

/** Two builds of the tiny phone, as the catalogue would have brought them. For `beforeAll`. */
export async function twoBuilds() {
  for (const text of [OLD, NEW]) await aKnownBuild(text)
}

/** A build of the tiny phone that was always known. */
export async function aKnownBuild(text: string, phoneId = PHONE) {
  return transact(async (tx) => {
    const { id, buildId } = await placeFor(tx, phoneId, text)
    await tx.buildPhone.update({ where: { id }, data: { known: true, knownSince: null } })
    return buildId
  })
}

/** A member who declared the tiny phone, and so many who showed theirs. */
export async function anOwner(
  name: string,
  { shown = false, phone = PHONE, build = NEW } = {},
): Promise<Member> {
  const { id } = await someone(name)
  if (shown) {
    const proof = { memberId: id, phoneId: phone, withdrawnAt: null }
    const known = await db.ownershipProof.findFirst({ where: proof })
    if (!known) await db.ownershipProof.create({ data: { id: newId(), ...proof, shownOn: now() } })
  }
  return db.member.update({ where: { id }, data: { phoneId: phone, build }, select: memberColumns })
}

type More = { build?: string; phone?: string; network?: string; note?: string; step?: number }

/** What a member found, through the schema and the verb; each is in a network of their own. */
export function finds(
  member: Actor,
  claim: { id: string },
  finding: 'WORKS' | 'CHANGE' | 'BROKEN',
  { network, ...more }: More = {},
) {
  advance(MINUTE)
  const note = finding === 'CHANGE' ? 'One step less.' : ''
  const said = Confirmation.parse({ finding, phone: PHONE, build: NEW, note, ...more })
  return confirmClaim(member, claim.id, said, { network: network ?? `of ${member.id}` })
}

export const daysLater = (days: number) => advance(days * DAY)
