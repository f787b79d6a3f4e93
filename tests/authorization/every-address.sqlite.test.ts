import { beforeAll, expect, test, vi } from 'vitest'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { forumInProcess } from '#tests/support/in-process.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'
import { type ActorName, actors } from './actor.ts'
import { makeActors } from './actors.ts'
import { ask, type Outcome, type Transport, transports } from './asking.ts'
import { addresses, type Right } from './rights.ts'
import { photoBytes, subjectsFor } from './subjects.ts'

type Asked = Parameters<typeof ask>[2]

vi.hoisted(() => vi.stubEnv('PACE', 'unlimited'))
keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

test('every address answers every actor as its declaration says, whichever way it is asked', async () => {
  const forum = await forumInProcess()
  const { cookies, names } = await makeActors(forum)
  const subjects = await subjectsFor(forum, cookies, names)
  const bytes = await photoBytes()
  const wrong: string[] = []
  for (const { route, path, get, post } of addresses) {
    const address = named(path, subjects)
    for (const [method, right] of [['GET', get] as const, ['POST', post] as const]) {
      if (!right) continue
      const form = right === 'none' ? {} : filled(right.form, subjects)
      const photo = right !== 'none' && right.photo ? bytes : undefined
      for (const actor of inOrder(right)) {
        const asked: Asked = { route, address, method, cookie: cookies[actor], form, photo }
        for (const how of transports) {
          const outcome = await ask(forum, how, asked)
          const expected = expectedOf(right, actor, how)
          if (!expected.includes(outcome))
            wrong.push(`${method} ${address} (${how}) by ${actor}: ${outcome}, not ${expected.join(' or ')}`)
        }
      }
    }
  }
  expect(wrong).toEqual([])
  expect(forum.bugs).toEqual([])
})

/** Who is refused comes first, so that nothing has happened to the subject yet. */
function inOrder(right: Right | 'none') {
  if (right === 'none') return ['member' as const]
  return [...actors].sort((a, b) => Number(right.who.includes(a)) - Number(right.who.includes(b)))
}

/**
 * The older way of Remix to data is closed for everybody. A second time, what was done cannot be done again, and what an
 * address without a page answers to scripts is nothing: neither is a question of rights.
 */
function expectedOf(right: Right | 'none', actor: ActorName, how: Transport): Outcome[] {
  if (how === '_data') return ['absent']
  if (right === 'none') return how === '.data' ? ['no such way', 'absent', 'done'] : ['no such way', 'absent']
  if (!right.who.includes(actor)) return right.otherwise ?? ['refused']
  if (right.once && how === '.data') return ['done', 'absent', 'refused']
  return right.form ? ['done', 'absent'] : ['done']
}

function named(path: string, subjects: Record<string, string>) {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!subjects[name]) throw new Error(`No subject is called ${name}`)
    return subjects[name]
  })
}

function filled(form: Record<string, string> = {}, subjects: Record<string, string>) {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, named(value, subjects)]))
}
