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

/** What regular expressions and splitting have been slow at. */
const pieces = ['a', '1 ', '\n- ', ' .', '.1', ',a', '背', 'os 1']

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
  const cost = async (field: string, piece: string, bytes: number) => {
    const text = `a${piece.repeat(bytes / piece.length)}a`
    const { args, asked } = await aRequest('/', { typed: { [field]: text } })
    asked.takes = DRAFTS
    const began = process.cpuUsage()
    await read(args)
    return process.cpuUsage(began).user / 1000
  }
  // What else the machine does, garbage above all, falls on one try and not on three.
  const isSlow = async (field: string, piece: string, tries = 3): Promise<boolean> => {
    const once = await cost(field, piece, 50_000)
    const whole = await cost(field, piece, 200_000)
    const high = whole > 15 && whole > 10 * Math.max(once, 1)
    return high && (tries === 1 || isSlow(field, piece, tries - 1))
  }
  const slow: unknown[] = []
  for (const field of fields)
    for (const piece of pieces) if (await isSlow(field, piece)) slow.push([field, piece])
  expect(slow).toEqual([])
})
