import { beforeAll, expect, test } from 'vitest'
import {
  buildFor,
  buildOptions,
  buildStanding,
  findBuild,
  newestKnownBuild,
} from '#app/forum/catalogue/builds/build-queries.server.ts'
import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { anOwner, NEW_BUILD, OTHER_NETWORK, PRO, somePhonesWithBuilds } from '#tests/support/builds.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'

keep(...catalogueTables)
beforeAll(somePhonesWithBuilds)

test.each([
  ['3.0.319.0.WBLCNXM', 'os3-0-319-0-wblcnxm'],
  ['OS 版本 3.0.319.0.WBLCNXM', 'os3-0-319-0-wblcnxm'],
  ['OS3.0.319.0', 'os3-0-319-0-wblcnxm'],
  ['OS3.0.304.0.WBLCNXM', 'os3-0-304-0'],
  ['OS3.0.319.0.WBLEUXM', 'unknown'],
  [NEW_BUILD, 'unknown'],
  ['HyperOS 3', 'unknown'],
  ['', 'unknown'],
  [null, 'unknown'],
])('what was typed is found among the known builds of the phone: %s', async (text, id) => {
  expect(await findBuild(PRO, text)).toBe(id)
})

test('a build of another phone is none of this one', async () => {
  expect(await findBuild('tiny-one', 'OS3.0.319.0.WBLCNXM')).toBe('unknown')
  expect(await findBuild('tiny-one', ' t1 ')).toBe('t1')
})

test('a build comes with what states need of it', async () => {
  expect(await buildFor(PRO, 'OS3.0.304.0')).toMatchObject({
    base: 'os3.0.304',
    android: 16,
    text: 'OS3.0.304.0',
  })
  expect(await buildFor(PRO, null)).toEqual({ id: 'unknown', base: '', android: null, text: '', rank: '' })
})

test('the newest known build is the highest, whatever order the files have', async () => {
  expect((await newestKnownBuild(PRO))?.id).toBe('os3-0-319-0-wblcnxm')
  expect(await newestKnownBuild(`${PRO}-max`)).toBeNull()
})

test('forms offer what is known, newest first', async () => {
  expect((await buildOptions(PRO)).map(({ name }) => name)).toEqual([
    'OS3.0.319.0.WBLCNXM',
    'OS3.0.304.0',
    'OS3.0.25.0',
  ])
})

test('a build is known, waits for others, or is new', async () => {
  expect(await buildStanding(PRO, NEW_BUILD)).toBe('new')
  await registerBuild(await anOwner('owen'), PRO, NEW_BUILD, OTHER_NETWORK)
  expect(await buildStanding(PRO, NEW_BUILD)).toBe('waiting')
  expect(await buildStanding(PRO, 'OS3.0.319.0')).toBe('known')
  expect(await findBuild(PRO, NEW_BUILD)).toBe('unknown')
})
