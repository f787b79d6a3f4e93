import { beforeAll, expect, test } from 'vitest'
import { takesFor } from '#app/routes-take.server.ts'
import { catalogueTables } from './support/catalogue.ts'
import { keep } from './support/database.ts'
import { aSceneToFuzz } from './support/fuzz-scene.ts'
import { builtRoutes, forumInProcess } from './support/in-process.ts'
import { aCatalogueToWriteAbout, nextMorning } from './support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'BuildPhone'), 'search_document')
beforeAll(aCatalogueToWriteAbout)

const names = ['text', 'body', 'title', 'words', 'name', 'note', 'build', 'tags', 'steps[0].text', 'do']
const piece = 'os 1. 1\n- @a, '

test('the most that a form may hold costs no more than its bytes, at every address that takes one', {
  timeout: 0,
}, async () => {
  nextMorning()
  const { ask, bugs } = await forumInProcess()
  const { forms, ids, cookies, origin } = await aSceneToFuzz()
  const takes = takesFor({ routes: await builtRoutes() })
  const headers = { origin, cookie: cookies.at(-1)! }
  const cost = async (path: string, share: number) => {
    const most = await takes(new Request(origin + path, { headers }), {
      clientAddress: '',
      answer: new Headers(),
    })
    const text = piece.repeat((most!.text * share) / names.length / encodeURIComponent(piece).length)
    const body = new URLSearchParams(names.map((name) => [name, text]))
    const began = process.cpuUsage()
    const { status } = await ask(origin + path, { method: 'POST', body, headers })
    expect([path, status < 500, ...bugs]).toEqual([path, true])
    return process.cpuUsage(began).user / 1000
  }
  const isSlow = async (path: string, tries = 3): Promise<boolean> => {
    const once = await cost(path, 0.2)
    const whole = await cost(path, 0.8)
    return whole > 10 * Math.max(once, 10) && (tries === 1 || isSlow(path, tries - 1))
  }
  const slow: string[] = []
  for (const form of forms) {
    const path = form.replace(/:phone/, 'tiny-one').replace(/:\w+/g, ids[0]!)
    if (await isSlow(path)) slow.push(path)
  }
  expect(slow).toEqual([])
})
