import { useEffect, useRef, useState } from 'react'
import { useDraft } from './use-draft.ts'

type Kept<Values> = {
  target: string
  values: Values
  sequence: number
  savedAt: Date | string | null
  arrived: string[]
}
type Read<Values> = {
  /** What a draft or a form that came back says. */
  from: (raw: Record<string, unknown>) => Values
  /** What stands in the form. */
  in: (fields: FormData) => Values
}

/**
 * A plain form whose fields keep themselves: the script only reads along to save what is typed. `start` is what the
 * fields begin with, anew in each `round`; `reply` what came back, empty where nothing did.
 */
export function useKeptForm<Values extends { title: string }>(
  form: 'review' | 'question',
  kept: Kept<Values>,
  reply: Record<string, unknown>,
  read: Read<Values>,
) {
  const cameBack = Object.keys(reply).length > 0
  const [start, setStart] = useState(() => (cameBack ? read.from(reply) : kept.values))
  const [values, setValues] = useState(start)
  const [round, setRound] = useState(0)
  const ref = useRef<HTMLFormElement>(null)
  const onInput = () => ref.current && setValues(read.in(new FormData(ref.current)))
  const draft = useDraft({
    ...kept,
    form,
    values,
    start: kept.values,
    reply,
    read: read.from,
    untouched: () => !ref.current || isSame(read.in(new FormData(ref.current)), start),
    restore: (restored) => {
      setStart(restored)
      setValues(restored)
      setRound((count) => count + 1)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the page came alive, or was restored
  useEffect(() => void onInput(), [round])
  return { cameBack, start, values, round, draft, events: { ref, onInput, onSubmit: draft.done } }
}

function isSame(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other)
}
