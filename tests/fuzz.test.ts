import { beforeAll, expect, test } from 'vitest'
import { catalogueTables } from './support/catalogue.ts'
import { keep } from './support/database.ts'
import { aRequestByLot, lots } from './support/fuzz.ts'
import { aSceneToFuzz, sessions } from './support/fuzz-scene.ts'
import { forumInProcess } from './support/in-process.ts'
import { aCatalogueToWriteAbout, nextMorning } from './support/writing.ts'

/** `node tests/prove/fuzz.mjs` asks fifty times as often. */
const REQUESTS = Number(process.env.VERSO_FUZZ_REQUESTS ?? 2000)
const SEED = Number(process.env.VERSO_FUZZ_SEED ?? 10)

keep(...catalogueTables.filter((table) => table !== 'BuildPhone'), 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('whatever is asked, by whomever, the forum has an answer for it', { timeout: 0 }, async () => {
  nextMorning()
  const { ask, bugs } = await forumInProcess()
  const by = lots(SEED)
  const scene = await aSceneToFuzz()
  const broken: unknown[] = []
  const counts = new Map<number, number>()
  for (let asked = 1; asked <= REQUESTS; asked++) {
    if (asked % 100 === 0) scene.cookies = await sessions()
    const { url, ...init } = aRequestByLot(by, scene)
    const { status } = await ask(url, init, `192.0.${by.upTo(255)}.${by.upTo(255)}`)
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (status >= 500 || bugs.length > 0) broken.push([asked, init.method, url, typed(init.body), ...bugs])
    bugs.length = 0
  }
  if (REQUESTS > 2000) console.log(Object.fromEntries(counts))
  expect(broken).toEqual([])
  expect(counts.get(200)).toBeGreaterThan(REQUESTS / 10)
})

function typed(body: unknown) {
  return body instanceof FormData || body instanceof URLSearchParams ? [...body] : body
}
