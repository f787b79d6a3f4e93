import { afterEach, expect, test, vi } from 'vitest'
import { copiesOf, forget } from '#app/ui/kept-copies.ts'

afterEach(() => vi.unstubAllGlobals())

const copy = { text: 'Typed with care.', base: 0, saved: false, before: '' }
const texts = (owner: string, form = 'reply-1') =>
  copiesOf(owner, form)
    .found()
    .map(({ text }) => text)

/** A browser's storage as plain properties, which is what scripts see of it. */
function aStorage(kept: Record<string, string> = {}) {
  const own = (name: string, value: unknown) =>
    Object.defineProperty(kept, name, { value, configurable: true })
  own('getItem', (key: string) => kept[key] ?? null)
  own('setItem', (key: string, value: string) => {
    kept[key] = value
  })
  own('removeItem', (key: string) => void delete kept[key])
  vi.stubGlobal('localStorage', kept)
  return kept
}

test('a copy is found by its owner, in its form, and by nobody else', () => {
  aStorage()
  expect(copiesOf('ann', 'reply-1').keep(copy)).toBe(true)
  expect(texts('ann')).toEqual([copy.text])
  expect(texts('ann', 'reply-2')).toEqual([])
  expect(texts('an')).toEqual([])
  expect(texts('ben')).toEqual([])
})

test('two pages keep two copies, and one that is taken up is kept once', () => {
  aStorage()
  const [one, other] = [copiesOf('ann', 'tip-'), copiesOf('ann', 'tip-')]
  one.keep(copy)
  other.keep({ ...copy, text: 'Typed elsewhere.' })
  one.keep({ ...copy, text: 'Typed on.' })
  expect(texts('ann', 'tip-').sort()).toEqual(['Typed elsewhere.', 'Typed on.'])
  const later = copiesOf('ann', 'tip-')
  later.take(later.found()[0]!)
  expect(texts('ann', 'tip-').sort()).toEqual(['Typed elsewhere.', 'Typed on.'])
  expect(later.found()).toHaveLength(1)
})

test('each text is offered once, and what is done with is gone', () => {
  const kept = aStorage()
  for (const text of ['Once', 'Twice', 'Twice']) copiesOf('ann', 'tip-').keep({ ...copy, text })
  const left = copiesOf('ann', 'tip-').stillToSend(({ text }) => text === 'Once')
  expect(left.map(({ text }) => text)).toEqual(['Twice'])
  expect(JSON.stringify(kept)).not.toContain('Once')
})

test('nothing is kept or found while somebody else, or nobody, is here', () => {
  for (const here of ['ben', '']) {
    const kept = aStorage()
    copiesOf('ann', 'tip-').keep({ ...copy, text: 'Kept before' })
    localStorage.setItem('verso-member', here)
    expect(copiesOf('ann', 'tip-').keep({ ...copy, text: 'Typed after' })).toBe(false)
    expect(JSON.stringify(kept)).not.toContain('Typed after')
    expect(texts('ann', 'tip-')).toEqual([])
    localStorage.setItem('verso-member', 'ann')
    expect(texts('ann', 'tip-')).toEqual(['Kept before'])
  }
})

test('a copy that is damaged or older than a session is not offered', () => {
  aStorage({
    'verso-kept:ann:tip-:1': '{"text":',
    'verso-kept:ann:tip-:2': 'null',
    'verso-kept:ann:tip-:3': JSON.stringify({ ...copy, at: Date.now() - 15 * 24 * 60 * 60 * 1000 }),
    'verso-kept:ann:tip-:4': JSON.stringify({ ...copy, text: 1, at: Date.now() }),
  })
  expect(texts('ann', 'tip-')).toEqual([])
})

test('storage that is full, switched off or missing keeps nothing, and breaks nothing', () => {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  for (const storage of [null, undefined, { setItem: full, getItem: full, removeItem: full }]) {
    vi.stubGlobal('localStorage', storage)
    const copies = copiesOf('ann', 'tip-')
    expect(copies.keep(copy)).toBe(false)
    expect(copies.found()).toEqual([])
    copies.drop()
    forget('verso-kept:ann:tip-:1')
  }
})
