import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { z } from 'zod'
import { formIn } from '#app/platform/http/form-body.server.ts'
import { TooMuch } from '#app/platform/http/takes.ts'
import type { Question, Said } from './handlers.server.ts'

/** Steps have three: `steps[0].text`. */
const DEPTH_MAX = 4
/** No text of ours may be as long: what is longer is refused, and no schema has to look at all of it. */
const TEXT_MAX = 25_000

/**
 * The fields of a form without the one character PostgreSQL keeps in no text, or 400 where the body is none of ours,
 * or 413 where it holds more than its address takes.
 */
export async function fieldsIn({ request, asked }: Pick<Question, 'request' | 'asked'>) {
  const fields = await formIn(request, asked.takes).catch((error: unknown) => {
    if (error instanceof TooMuch) throw data<Said>({ because: 'web.tooMuch' }, { status: 413 })
    return null
  })
  if (!fields || [...fields.keys()].some(isOdd))
    throw data<Said>({ because: 'web.unreadable' }, { status: 400 })
  const plain = new FormData()
  for (const [name, value] of fields) {
    plain.append(name.replaceAll('\0', ''), typeof value === 'string' ? asShown(value) : value)
  }
  return plain
}

/** Turns text round, so that it reads as something else than it says. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g
/** Spaces, marks on nothing, and letters that are drawn as a gap. */
const SHOWS_NOTHING = /^[\s\p{M}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]+$/u

/** A text that shows nothing is none; what reads from left to right is written so. */
function asShown(text: string) {
  const plain = text.replaceAll('\0', '').replace(TURNING, '')
  return SHOWS_NOTHING.test(plain) && !/^\s+$/.test(plain) ? '' : plain
}

/** What a form says by its schema. What was typed comes with it, whole. */
export function parsed<Schema extends z.ZodType>(fields: FormData, schema: Schema) {
  return parseWithZod(fields, { schema: z.preprocess(shortened, schema) })
}

/** The sign at the end keeps spaces before it from being cut off as well, which would make it short. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > TEXT_MAX ? `${value.slice(0, TEXT_MAX)}…` : value
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null || value instanceof File) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)]))
}

/**
 * No field of ours is called like this. `steps[99999999]` would be read as a list of that length, `a.toString` as a way
 * to make an object that is no text; `__intent__` and `__state__` are commands to the library that reads forms, which
 * no button of ours gives.
 */
function isOdd(name: string) {
  const parts = name.split(/[.[\]]+/).filter(Boolean)
  const reserved = (part: string) => part in Object.prototype || part === '__intent__' || part === '__state__'
  return name.length > 100 || parts.length > DEPTH_MAX || /\[\d{3,}\]/.test(name) || parts.some(reserved)
}
