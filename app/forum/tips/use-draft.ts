import { type FormEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fieldsWithImei } from '#app/platform/imei-in-form.ts'
import { type Copy, hasArrived, readCopy, sendDraft, sendPlainly } from './draft-copy.ts'

type Given<Values> = {
  /** Which composer it is. */
  form: 'tip' | 'review' | 'question'
  target: string
  values: Values
  start: Values
  sequence: number
  /** What the form came back with, empty where it did not: also which save the next one builds on. */
  reply: Record<string, unknown>
  savedAt: Date | string | null
  /** The title last published: a copy of it was sent and arrived. Null where an older text is edited. */
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
  done: (event: FormEvent<HTMLFormElement>) => void
}

const TYPING_PAUSE = 1200
const RETRY = 5000
const PATIENCE = 3000
const DISCARD = 'discard'

/**
 * Keeps what is typed: a copy in this browser with every change, one on the server with every pause. A server that
 * does not answer is asked again; one that has a newer text from elsewhere is not overwritten.
 */
export function useDraft<Values extends { title: string }>(given: Given<Values>): DraftState {
  const { form, target, values, start, reply, savedAt, lastPublished, read, restore } = given
  const cameBack = Object.keys(reply).length > 0
  const first = cameBack ? Number(reply.sequence) || 0 : given.sequence
  const key = `verso-draft-${form}-${target}`
  const [sequence, setSequence] = useState(first)
  const [state, setState] = useState<SaveState>(savedAt ? 'saved' : 'idle')
  const [restored, setRestored] = useState(savedAt !== null)
  const [tries, setTries] = useState(0)
  const [older, setOlder] = useState<Values | null>(null)
  const text = JSON.stringify(values)
  const lastSaved = useRef(JSON.stringify(start))
  const live = useRef(true)
  const underWay = useRef<Promise<void> | null>(null)
  const waits = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    const copy = readCopy(key)
    if (!copy || copy.text === text || copy.at <= +new Date(savedAt ?? 0)) return
    const typed = read(JSON.parse(copy.text))
    if (hasArrived(copy, typed.title, { sequence: first, lastPublished })) return localStorage.removeItem(key)
    // Another tab or device has saved since: the newer text stands, and this one is offered.
    if (copy.base < first) return setOlder(typed)
    restore(typed)
    setRestored(true)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that came back goes on, kept as a draft or not
  useEffect(() => {
    setSequence(first)
    live.current = true
  }, [first, reply])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again after a failure
  useEffect(() => {
    if (text === lastSaved.current || !live.current) return
    if (fieldsWithImei(values).length > 0) return setState('imei')
    keepCopy(false)
    setState((before) => (before === 'conflict' || before === 'offline' ? before : 'waiting'))
    const timer = setTimeout(begin, tries > 0 ? RETRY : TYPING_PAUSE)
    return () => clearTimeout(timer)
  }, [text, tries])

  function begin() {
    if (!live.current) return
    underWay.current = save().finally(() => {
      underWay.current = null
    })
  }

  async function save() {
    const saved = await sendDraft({ form, target, sequence: String(sequence), values: text })
    if (!live.current) return
    if (saved === 'conflict') return setState('conflict')
    if (saved === 'offline') {
      setState('offline')
      return setTries((count) => count + 1)
    }
    lastSaved.current = text
    setTries(0)
    flushSync(() => setSequence(saved))
    setState('saved')
  }

  /**
   * The form is on its way. The copy stays until it is known to have arrived, unless its author starts afresh. A save
   * under way arrives first: after the form it would leave a draft of what is published. Sent twice, it would be
   * published twice.
   */
  function done(event: FormEvent<HTMLFormElement>) {
    if (!live.current) return event.preventDefault()
    if (underWay.current) return sendAfter(underWay.current, event)
    live.current = false
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter?.getAttribute('value') !== DISCARD) return keepCopy(true)
    event.preventDefault()
    localStorage.removeItem(key)
    sendPlainly(event.currentTarget, DISCARD)
  }

  function sendAfter(save: Promise<void>, event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (waits.current) return
    waits.current = true
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    Promise.race([save, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(() => {
      waits.current = false
      underWay.current = null
      form.requestSubmit(submitter)
    })
  }

  function keepCopy(sent: boolean) {
    if (fieldsWithImei(values).length > 0) return
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), text, base: sequence, sent } satisfies Copy))
  }

  const takeOlder = older && (() => restore(older))
  return { sequence, state, restored, takeOlder, done }
}
