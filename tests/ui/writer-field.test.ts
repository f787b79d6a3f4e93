import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const app = join(import.meta.dirname, '../../app')
/** Who fills these in is nobody yet. */
const OF_VISITORS = ['routes/account/sign-in.tsx', 'routes/account/sign-up.tsx']

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(app, file), 'utf8') }))
const components = sources.flatMap(({ file, text }) =>
  text.split(/\n(?=(?:export (?:default )?)?function [A-Z])/).map((body) => {
    const [, name = ''] = /^(?:export (?:default )?)?function (\w+)/.exec(body) ?? []
    return { file, name, body }
  }),
)
const forms = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/<(form|Form)\b[\s\S]*?<\/\1>/g)]
    .filter(([form]) => form.includes('method="post"'))
    .map(([body]) => ({ file, body })),
)

test('every form of a member that takes words says whose they are', () => {
  const taking = forms.filter((form) => holds(form, takesWords) && !OF_VISITORS.includes(form.file))
  expect(taking.length).toBeGreaterThan(30)
  const silent = taking.filter(({ body }) => !body.includes('<WriterField'))
  expect(silent.map(({ file }) => file)).toEqual([])
})

type Part = { file: string; body: string }

/** In itself, or in a component it is made of: one of its own file before one of another. */
function holds(part: Part, has: (body: string) => boolean, seen = new Set<Part>()): boolean {
  if (has(part.body)) return true
  if (seen.has(part)) return false
  seen.add(part)
  const names = [...new Set([...part.body.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name))]
  return names.some((name) => {
    const called = components.filter((component) => component.name === name)
    const own = called.filter(({ file }) => file === part.file)
    return (own.length > 0 ? own : called).some((component) => holds(component, has, seen))
  })
}

function takesWords(body: string) {
  if (body.includes('<textarea')) return true
  const kinds = [...body.matchAll(/<input\b((?:=>|[^>])*?)\/>/g)].map(([, inside]) =>
    /type="(\w+)"/.exec(inside!),
  )
  return kinds.some((kind) => !kind || ['text', 'search', 'url', 'email'].includes(kind[1]!))
}
