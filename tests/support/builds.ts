import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { aCatalogue } from './catalogue.ts'
import { someone } from './people.ts'

const words = (text: string) => ({ en: text, fr: text, zh: text })

export const PRO = 'xiaomi-17-pro'
export const NEW_BUILD = 'OS3.0.320.0.WBLCNXM'
export const NEW_PLACE = `os3-0-320-0-wblcnxm.${PRO}`
export const OTHER_NETWORK = { network: 'n0' }

/** The Xiaomi 17 Pro and the Tiny One; of the first, three builds are known. For `beforeAll` or `beforeEach`. */
export async function somePhonesWithBuilds() {
  const build = (id: string, text: string) => ({
    id,
    text,
    phones: [PRO],
    osVersion: 'hyperos-3',
    seen: null,
    about: words('It starts.'),
    sources: ['T1'],
  })
  const data = aCatalogue(({ phones, builds, osVersions }) => {
    osVersions.push({ id: 'hyperos-3', name: 'HyperOS 3', android: '16' })
    phones.push({ ...phones[0]!, id: PRO, name: words('Xiaomi 17 Pro'), facts: [] })
    phones.push({ ...phones[0]!, id: `${PRO}-max`, name: words('Xiaomi 17 Pro Max'), facts: [] })
    builds.push(build('os3-0-25-0', 'OS3.0.25.0'), build('os3-0-304-0', 'OS3.0.304.0'))
    builds.push(build('os3-0-319-0-wblcnxm', 'OS3.0.319.0.WBLCNXM'))
  })
  await loadCatalogue(data)
}

/** A member who said that this is their phone. */
export async function anOwner(
  name: string,
  phoneId = PRO,
  traits: Parameters<typeof someone>[1] = {},
): Promise<Member> {
  const { id } = await someone(name, traits)
  await db.member.update({ where: { id }, data: { phoneId } })
  return someone(name)
}

/** Three of them, each from a network of their own, register this build. Answers what the last was told. */
export async function threeOwnersRegister(text = NEW_BUILD) {
  let said = { known: false }
  for (const name of ['owen', 'olga', 'otto'])
    said = await registerBuild(await anOwner(name), PRO, text, { network: `network of ${name}` })
  return said
}
