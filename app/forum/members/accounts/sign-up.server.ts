import { refuse } from '#app/forum/refusal.ts'
import { settingOf } from '#app/forum/settings/setting-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { env } from '#app/platform/env.server.ts'
import { newId } from '#app/platform/id.server.ts'
import type { SignUp } from './account-forms.ts'
import { maySignUp } from './account-policy.ts'
import type { Actor, Member } from './actor.ts'
import { passesForStaff } from './look-alike-queries.server.ts'
import { foldName } from './name.ts'
import { hashPassword } from './passwords.server.ts'
import { memberColumns, openSession } from './sessions.server.ts'

/** Whether anybody may join: what the environment closes, no setting opens. */
export async function signUpDoor() {
  return env.SIGN_UP === 'closed' ? 'closed' : settingOf('signUp')
}

/** Looks through the names of whoever joins: what staff watch for is known only further on. */
type ScreenNames = (tx: Tx, member: Member, names: Names) => Promise<void>
type Names = { name: string; displayName: string | null }

/** Makes an account and signs it in; answers the cookie. The address is kept as unverified and proves nothing. */
export async function signUp(
  actor: Actor,
  { name, displayName, email, password, phone }: SignUp,
  screenNames: ScreenNames,
) {
  const verdict = maySignUp(actor, await signUpDoor())
  if (verdict !== true) throw refuse.forbidden(verdict)

  if (await passesForStaff(name)) throw refuse.invalid('name', 'screening.looksLikeStaff')
  if (displayName && (await passesForStaff(displayName)))
    throw refuse.invalid('displayName', 'screening.looksLikeStaff')
  const member = {
    id: newId(),
    name,
    foldedName: foldName(name),
    displayName: displayName || null,
    email,
    passwordHash: await hashPassword(password),
    phoneId: phone ? await knownPhone(phone) : null,
    joinedAt: now(),
  }
  try {
    await transact(async (tx) => {
      const joined = await tx.member.create({ data: member, select: memberColumns })
      await screenNames(tx, joined, member)
      return joined
    })
  } catch (error) {
    if (isTaken(error)) throw refuse.invalid('name', 'accounts.name.taken')
    throw error
  }
  return openSession(member.id)
}

async function knownPhone(id: string) {
  const phone = await db.phone.findFirst({ where: { id, group: { not: 'demo' } }, select: { id: true } })
  if (!phone) throw refuse.invalid('phone', 'accounts.phone.unknown')
  return phone.id
}
