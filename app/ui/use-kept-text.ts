import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { copiesOf, type Found, forget } from './kept-copies.ts'
import type { Older } from './older.tsx'
import { useAway, useOwner } from './signed-in.ts'

type Given = {
  /** Which form it is. */
  form: string
  /** What the text begins with: a quotation, or what was typed and refused. */
  begin?: string
  cameBack?: boolean
  /** Whose it is, where the form came back with it. */
  writer?: unknown
  /** What its author had sent last. */
  before: string
  /** Whether a copy's text is among what has arrived. */
  arrived: (copy: Found) => boolean
}

/** A text that outlives its page: kept in this browser with every key until this very text has arrived. */
export function useKeptText({ form, begin = '', cameBack = false, writer, before, arrived }: Given) {
  const owner = useOwner(writer)
  const away = useAway(owner)
  const blank = cameBack ? '' : begin
  const [copies] = useState(() => copiesOf(owner, form))
  const [value, setValue] = useState(begin)
  const [others, setOthers] = useState<Found[]>([])
  const ref = useRef<HTMLTextAreaElement>(null)
  const since = useRef(before)
  useEffect(copies.guard, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    const left = copies.stillToSend(arrived)
    // Typed before the page came alive: React would take it away with the next key.
    const early = ref.current?.value ?? begin
    const mine = cameBack ? left.find(({ text }) => text === early) : left[0]
    if (early !== begin) change(early)
    else if (mine) show(mine)
    setOthers(left.filter((copy) => copy !== mine || early !== begin))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came back, and what was typed while signed out
  useEffect(() => {
    if (!away && value !== blank) change(value)
  }, [away])

  function change(text: string) {
    setValue(text)
    if (text === blank) copies.drop()
    else copies.keep({ text, base: 0, saved: false, before: since.current })
  }

  function show(copy: Found) {
    setValue(copy.text)
    since.current = copy.before
    copies.take(copy)
  }

  /** What stands there now can be had back in the same way. */
  function exchange(copy: Found) {
    copies.setAside()
    show(copy)
    setOthers(copies.found().filter(({ text }) => text !== copy.text))
  }

  const [first, ...rest] = others
  const older: Older = first ? { take: () => exchange(first), drop: () => drop(first) } : null
  const drop = ({ key }: Found) => {
    forget(key)
    setOthers(rest)
  }
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => change(event.target.value)
  return { older, field: { value, ref, onChange } }
}
