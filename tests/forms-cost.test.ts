import { expect, test } from 'vitest'
import type { z } from 'zod'
import { refuse } from '#app/forum/refusal.ts'
import { DRAFTS } from '#app/platform/http/takes.ts'
import { form } from '#app/web/handlers.server.ts'
import './support/database.ts'
import { aRequest } from './support/requests.ts'

const modules = import.meta.glob<Record<string, unknown>>(
  ['/app/forum/**/*.ts', '!/app/forum/**/*.server.ts'],
  {
    eager: true,
  },
)

/** What regular expressions and splitting have been slow at: what it begins with, what comes again and again, its end. */
const texts: [string, string, string][] = [
  ...['a', '1 ', '\n- ', ',a', '背'].map((piece): [string, string, string] => ['a', piece, 'a']),
  // One that is sought from every place between its ends, and is not there; patterns-cost.test.ts tries more of them.
  ['1', ' ', '1'],
  ['1\n', '\n', '-a'],
]

type Def = { type: string; in?: z.ZodType; shape?: Record<string, z.ZodType> }

/** The names of the fields of a schema, where it is one of a form. */
function fieldsOf(schema: unknown): string[] {
  const def = (schema as { _zod?: { def: Def } } | null)?._zod?.def
  if (def?.type === 'pipe') return fieldsOf(def.in)
  return def?.type === 'object' ? Object.keys(def.shape!) : []
}

const schemas = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, schema]) => {
    const fields = fieldsOf(schema)
    return fields.length > 0 ? [{ name, schema: schema as z.ZodType, fields }] : []
  }),
)

test('there is a schema for every kind of form', () => {
  expect(schemas.length).toBeGreaterThan(40)
})

test.each(schemas)('a $name costs by its bytes', async ({ schema, fields }) => {
  const read = form(schema, async () => {
    throw refuse.conflict('posts.draft.newerElsewhere')
  })
  const cost = async (field: string, [begin, piece, end]: string[], bytes: number) => {
    const text = begin + piece!.repeat(bytes / piece!.length) + end
    const { args, asked } = await aRequest('/', { typed: { [field]: text } })
    asked.takes = DRAFTS
    const began = process.cpuUsage()
    await read(args)
    return process.cpuUsage(began).user / 1000
  }
  // What else the machine does, garbage above all, falls on one try and not on three.
  const isSlowAt = async (field: string, text: string[], most: number, tries = 3): Promise<boolean> => {
    const whole = await cost(field, text, most)
    const high = whole > 15 && whole > 10 * Math.max(await cost(field, text, most / 4), 1)
    return high && (tries === 1 || isSlowAt(field, text, most, tries - 1))
  }
  // What is slow at a little would be at it for hours with all of it.
  const isSlow = async (field: string, text: string[]) =>
    (await isSlowAt(field, text, 12_500)) || (await isSlowAt(field, text, 200_000))
  const slow: unknown[] = []
  // Every form is looked through for the number of a phone, whether it asks for a build or not.
  for (const field of new Set([...fields, 'build']))
    for (const text of texts) if (await isSlow(field, text)) slow.push([field, text])
  expect(slow).toEqual([])
})
