import { foldName } from '#app/forum/members/accounts/name.ts'
import { refuse } from '#app/forum/refusal.ts'
import { limit } from '#app/platform/http/rate-limit.server.ts'

const MINUTE = 60
const HOUR = 3600

const signInsAMinute = limit(10, MINUTE)
const signInsAnHour = limit(30, HOUR)
const signInsPerAccount = limit(20, HOUR)
const signUps = limit(5, 30 * MINUTE)
const notices = limit(5, HOUR)

/** Per address and per account, whether or not the account exists. */
export async function insistOnFewSignIns(address: string, name: string) {
  await insist(signInsAMinute(address), signInsAnHour(address), signInsPerAccount(foldName(name)))
}

export async function insistOnFewSignUps(address: string) {
  await insist(signUps(address))
}

/** Notices come from anybody: so many from one address, whoever signs them. */
export async function insistOnFewNotices(address: string) {
  const wait = await notices(address)
  if (wait > 0) throw refuse.tooMany('reports.tooManyNotices', wait)
}

async function insist(...limits: Promise<number>[]) {
  const wait = Math.max(...(await Promise.all(limits)))
  if (wait > 0) throw refuse.tooMany('accounts.tooManyTries', wait)
}
