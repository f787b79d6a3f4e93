import { useEffect, useRef } from 'react'
import { type TipValues, valuesFrom } from './tip-values.ts'

/** What was typed before the page came alive, which React would take away with the next change. Answers the form's ref. */
export function useTypedEarly(values: TipValues, change: (more: Partial<TipValues>) => void) {
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    if (form.current) change(differing(values, valuesIn(new FormData(form.current))))
  }, [])
  return form
}

/** A form as it stands on the page. */
function valuesIn(fields: FormData) {
  const steps: Record<string, unknown>[] = []
  for (const [name, value] of fields) {
    const [, at, part] = /^steps\[(\d+)\]\.(\w+)$/.exec(name) ?? []
    if (at && part) steps[Number(at)] = { ...steps[Number(at)], [part]: value }
  }
  const several = Object.fromEntries(['phones', 'uses', 'risks'].map((name) => [name, fields.getAll(name)]))
  return valuesFrom({ ...Object.fromEntries(fields), ...several, steps })
}

function differing(values: TipValues, typed: TipValues): Partial<TipValues> {
  const entries = Object.entries(typed) as [keyof TipValues, unknown][]
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(values[name])),
  )
}
