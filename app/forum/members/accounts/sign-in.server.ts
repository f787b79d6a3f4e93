import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { SignIn } from './account-forms.ts'
import { foldName } from './name.ts'
import { passwordMatches } from './passwords.server.ts'
import { openSession } from './sessions.server.ts'

/** Answers the cookie of a new session. An unknown name and a wrong password are refused alike. */
export async function signIn({ name, password }: SignIn) {
  const member = await db.member.findUnique({ where: { foldedName: foldName(name) } })
  const matches = await passwordMatches(password, member?.passwordHash)
  if (!member || !matches) throw refuse.invalid('password', 'accounts.wrongNameOrPassword')
  return openSession(member.id)
}
