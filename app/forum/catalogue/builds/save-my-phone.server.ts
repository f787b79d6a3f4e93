import type { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { readBuild } from '#app/forum/catalogue/os-build.ts'
import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { MyPhone as Declaration, declarePhone } from '#app/forum/members/accounts/declare-phone.server.ts'
import { buildStanding } from './build-queries.server.ts'
import { registerBuild } from './register-build.server.ts'

export const MyPhone = Declaration.extend({ build: BuildText.optional() })
export type MyPhone = z.infer<typeof MyPhone>

/** "My phone", and with it one more member who has that build. */
export async function saveMyPhone(member: Actor, mine: MyPhone, from: { network: string }) {
  await declarePhone(member, mine)
  const { phone, build } = mine
  if (!isMember(member) || !phone || !build) return
  const read = readBuild(build)
  // A build of another phone is asked about first.
  if (!read || read === 'imei' || (read.phone !== null && read.phone !== phone)) return
  if ((await buildStanding(phone, build)) === 'known') return
  await registerBuild({ ...member, phoneId: phone }, phone, build, from)
}
