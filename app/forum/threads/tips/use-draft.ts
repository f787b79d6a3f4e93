import { type FormEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fieldsWithImei } from '#app/platform/imei-in-form.ts'
import { useAway, useOwner } from '#app/ui/signed-in.ts'
import { sendDraft, sendPlainly } from './draft-copy.ts'
import { type DraftState, type SaveState, toSay } from './draft-state.ts'
import { useDraftCopies } from './use-draft-copies.ts'

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
  /** What its author sent last: see arrived.ts. */
  arrived: string[]
  /** What a kept copy says, whatever version of the composer wrote it. */
  read: (raw: Record<string, unknown>) => Values
  restore: (values: Values) => void
  untouched?: () => boolean
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
  const { form, target, values, start, reply, savedAt } = given
  const cameBack = Object.keys(reply).length > 0
  const first = cameBack ? Number(reply.sequence) || 0 : given.sequence
  const owner = useOwner(reply.writer)
  const away = useAway(owner)
  const [sequence, setSequence] = useState(first)
  const [state, setState] = useState<SaveState>(savedAt ? 'saved' : 'idle')
  const [restored, setRestored] = useState(savedAt !== null)
  const [round, setRound] = useState(0)
  const [kept, setKept] = useState(true)
  const text = JSON.stringify(values)
  const base = useRef(first)
  const failed = useRef(false)
  const lastSaved = useRef(JSON.stringify(start))
  const live = useRef(true)
  const underWay = useRef<Promise<void> | null>(null)
  const waits = useRef(false)
  const copies = useDraftCopies({ ...given, owner, form: `${form}-${target}`, sequence, cameBack }, () =>
    setRestored(true),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that came back goes on, kept as a draft or not
  useEffect(() => {
    setSequence(first)
    base.current = first
    live.current = true
  }, [first, reply])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a failure
  useEffect(() => {
    if (text === lastSaved.current || !live.current || away) return
    if (fieldsWithImei(values).length > 0) return setState('imei')
    setKept(copies.keep(base.current))
    setState((before) => (['conflict', 'offline', 'signedOut'].includes(before) ? before : 'waiting'))
    const timer = setTimeout(begin, failed.current ? RETRY : TYPING_PAUSE)
    return () => clearTimeout(timer)
  }, [text, round, away])

  /** One save at a time: two would build on the same one, and the second would find the first in its way. */
  function begin() {
    if (!live.current) return
    const again = () => setRound((count) => count + 1)
    if (underWay.current) return void underWay.current.then(again)
    underWay.current = save().finally(() => {
      underWay.current = null
    })
  }

  async function save() {
    const saved = await sendDraft({
      form,
      target,
      sequence: String(base.current),
      values: text,
      writer: owner ?? '',
    })
    if (!live.current) return
    failed.current = saved === 'offline' || saved === 'signedOut'
    if (typeof saved === 'string') {
      setState(saved)
      return failed.current ? setRound((count) => count + 1) : undefined
    }
    lastSaved.current = text
    base.current = saved
    copies.saved(text, saved)
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
    if (submitter?.getAttribute('value') !== DISCARD) return
    event.preventDefault()
    copies.drop()
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

  return { sequence, state: toSay(state, { away, kept }), restored, older: copies.older, done }
}
