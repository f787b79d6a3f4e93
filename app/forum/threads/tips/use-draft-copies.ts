import { useEffect, useRef, useState } from 'react'
import { copiesOf, type Found, forget } from '#app/ui/kept-copies.ts'
import type { Older } from '#app/ui/older.tsx'
import { fateOf, wordsIn } from './draft-copy.ts'

type Given<Values> = {
  owner: string | null
  form: string
  values: Values
  /** What the server began the page with. */
  start: Values
  sequence: number
  arrived: string[]
  /** What was typed and refused stands here: nothing takes its place by itself. */
  cameBack: boolean
  read: (raw: Record<string, unknown>) => Values
  restore: (values: Values) => void
  /** Whether the form stands as the server sent it. */
  untouched?: () => boolean
}

/** The copies of a draft in this browser: what other pages left is restored or offered, and this page's is kept. */
export function useDraftCopies<Values>(given: Given<Values>, restored: () => void) {
  const { owner, form, sequence, arrived, cameBack, read, restore } = given
  const [copies] = useState(() => copiesOf(owner, form))
  const [others, setOthers] = useState<Found[]>([])
  const since = useRef(arrived[0] ?? '')
  const text = JSON.stringify(given.values)
  useEffect(copies.guard, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    const fate = (copy: Found) => fateOf(copy, { text, sequence, arrived })
    const left = copies.stillToSend((copy) => fate(copy) === 'done')
    const untouched = !cameBack && (given.untouched?.() ?? true)
    const next = untouched && left.find((copy) => fate(copy) === 'restore')
    setOthers(left.filter((copy) => copy !== next))
    if (!next) return
    show(next)
    restored()
  }, [])

  function keep(base: number) {
    return copies.keep({ text, base, saved: false, before: since.current })
  }

  function show(copy: Found) {
    since.current = copy.before
    copies.take(copy)
    restore(read(wordsIn(copy) ?? {}))
  }

  /** What stands there now can be had back in the same way, though the next save takes its place on the server. */
  function exchange(copy: Found) {
    if (sequence > 0 || text !== JSON.stringify(given.start)) keep(sequence)
    copies.setAside()
    show(copy)
    setOthers(copies.found().filter((other) => other.text !== copy.text))
  }

  const [first, ...rest] = others
  const drop = ({ key }: Found) => {
    forget(key)
    setOthers(rest)
  }
  const older: Older = first ? { take: () => exchange(first), drop: () => drop(first) } : null
  return { older, keep, saved: (text: string, base: number) => copies.saved(text, base), drop: copies.drop }
}
