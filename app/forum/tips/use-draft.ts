import { useEffect, useRef, useState } from 'react'
import { fieldsWithImei } from '#app/platform/imei-in-form.ts'

type Given<Values> = {
  /** Which composer it is. */
  form: 'tip' | 'review'
  target: string
  values: Values
  start: Values
  sequence: number
  savedAt: Date | string | null
  /** The title last published: a copy of it was sent and arrived, and is no draft any more. */
  lastPublished: string | null
  /** What a kept copy says, whatever version of the composer wrote it. */
  read: (raw: Record<string, unknown>) => Values
  restore: (values: Values) => void
}
export type SaveState = 'idle' | 'waiting' | 'saved' | 'offline' | 'conflict' | 'imei'
export type DraftState = {
  sequence: number
  state: SaveState
  restored: boolean
  /** Takes up what this browser kept when the server has a newer text from elsewhere; null where there is none. */
  takeOlder: (() => void) | null
  done: () => void
}

const TYPING_PAUSE = 1200
const RETRY = 5000

/**
 * Keeps what is typed: a copy in this browser with every change, one on the server with every pause. A server that
 * does not answer is asked again; one that has a newer text from elsewhere is not overwritten.
 */
export function useDraft<Values extends { title: string }>(given: Given<Values>): DraftState {
  const { form, target, values, start, sequence: first, savedAt, lastPublished, read, restore } = given
  const key = `verso-draft-${form}-${target}`
  const [sequence, setSequence] = useState(first)
  const [state, setState] = useState<SaveState>(savedAt ? 'saved' : 'idle')
  const [restored, setRestored] = useState(savedAt !== null)
  const [tries, setTries] = useState(0)
  const [older, setOlder] = useState<Values | null>(null)
  const text = JSON.stringify(values)
  const lastSaved = useRef(JSON.stringify(start))
  const live = useRef(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    const copy = readCopy(key)
    if (!copy || copy.text === text || copy.at <= +new Date(savedAt ?? 0)) return
    const typed = read(JSON.parse(copy.text))
    if (copy.sent && typed.title.trim() === lastPublished) return localStorage.removeItem(key)
    // Another tab or device has saved since: the newer text stands, and this one is offered.
    if (copy.base < first) return setOlder(typed)
    restore(typed)
    setRestored(true)
  }, [])

  // A form that came back: the server kept it as a draft and says which save the next one builds on.
  useEffect(() => {
    setSequence(first)
    live.current = true
  }, [first])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again after a failure
  useEffect(() => {
    if (text === lastSaved.current || !live.current) return
    if (fieldsWithImei(values).length > 0) return setState('imei')
    keepCopy(false)
    setState((before) => (before === 'conflict' || before === 'offline' ? before : 'waiting'))
    const timer = setTimeout(save, tries > 0 ? RETRY : TYPING_PAUSE)
    return () => clearTimeout(timer)
  }, [text, tries])

  async function save() {
    const saved = await send({ form, target, sequence: String(sequence), values: text })
    if (!live.current) return
    if (saved === 'conflict') return setState('conflict')
    if (saved === 'offline') {
      setState('offline')
      return setTries((count) => count + 1)
    }
    lastSaved.current = text
    setTries(0)
    setSequence(saved)
    setState('saved')
  }

  /** The form is on its way. The copy stays until it is known to have arrived. */
  function done() {
    live.current = false
    keepCopy(true)
  }

  function keepCopy(sent: boolean) {
    if (fieldsWithImei(values).length > 0) return
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), text, base: sequence, sent } satisfies Copy))
  }

  const takeOlder = older && (() => restore(older))
  return { sequence, state, restored, takeOlder, done }
}

/** `base`: the save the text builds on. */
type Copy = { at: number; text: string; base: number; sent: boolean }

function readCopy(key: string): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

async function send(save: Record<string, string>): Promise<number | 'conflict' | 'offline'> {
  const body = new FormData()
  for (const [name, value] of Object.entries(save)) body.set(name, value)
  try {
    const response = await fetch('/drafts', { method: 'POST', body })
    if (response.status === 409) return 'conflict'
    return response.ok ? ((await response.json()) as { sequence: number }).sequence : 'offline'
  } catch {
    return 'offline'
  }
}
