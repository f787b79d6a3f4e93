import ts from 'typescript'
import { expect, test } from 'vitest'
import { costOf } from './support/cost.ts'

const sources = import.meta.glob<string>('/app/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** What patterns have been slow at: something that comes again and again, sought from each of its places. */
const pieces = [
  'a',
  '1',
  ' ',
  '\n',
  '-',
  '.',
  '/',
  '<',
  '[',
  '(',
  '*',
  '_',
  '#',
  '>',
  ';',
  '"',
  ':',
  '@',
  '背',
]
const more = ['1 ', '- ', ' .', '\n-', '\n ', '[a](', '![', 'a@', 'http://', '\r\n', '\u200d', 'b="', '%0']
const begins = ['', 'a', '1', '[']
const ends = ['\u0001', '1']

/** Every pattern as it is written, but for those that read nothing again: without `*` and `+`. */
const patterns = Object.entries(sources).flatMap(([file, source]) =>
  literalsIn(source, file)
    .filter((pattern) => /[*+]|\{\d+,?/.test(pattern))
    .map((pattern) => ({ file, pattern })),
)

function literalsIn(source: string, file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind))
  return found
}

function asWritten(pattern: string) {
  const end = pattern.lastIndexOf('/')
  const flags = pattern.slice(end + 1).replace('g', '')
  return new RegExp(pattern.slice(1, end), `${flags}g`)
}

test('there are patterns to try', () => {
  expect(patterns.length).toBeGreaterThan(40)
})

test.each(patterns)('$pattern costs by the length of a text', async ({ pattern }) => {
  const regex = asWritten(pattern)
  const cost = (begin: string, piece: string, end: string, length: number) => {
    const text = begin + piece.repeat(length / piece.length) + end
    return costOf(() => text.replace(regex, ''))
  }
  const isSlow = async (begin: string, piece: string, end: string) => {
    const whole = await cost(begin, piece, end, 8_000)
    return whole > 15 && whole > 10 * (await cost(begin, piece, end, 2_000))
  }
  const texts = [...pieces, ...more].flatMap((piece) =>
    begins.flatMap((begin) => ends.map((end) => [begin, piece, end] as const)),
  )
  // The first is enough: a slow one takes its time at all of them.
  for (const text of texts) expect([text, await isSlow(...text)]).toEqual([text, false])
})
