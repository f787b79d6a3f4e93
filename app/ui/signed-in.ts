import { createContext, useContext, useState, useSyncExternalStore } from 'react'

type Writer = { id: string; name: string } | null

/** Who reads the page, on the server. */
export const WriterContext = createContext<Writer>(null)

const HERE = 'verso-member'

/** For whom this document was made: it stays theirs, whoever signs in beside it. */
const writer = writerOfDocument()
if (writer) attempt((storage) => storage.setItem(HERE, writer.id), undefined)

export function useWriter(): Writer {
  const asked = useContext(WriterContext)
  return typeof document === 'undefined' ? asked : writer
}

/** Whose words a form holds: of whoever it was opened for, also when it comes back to somebody else. */
export function useOwner(typed?: unknown) {
  const me = useWriter()
  return useState(() => (typeof typed === 'string' && typed !== '' ? typed : (me?.id ?? null)))[0]
}

/** Whether this browser is signed in as `owner`, as far as its tabs know. A session that ran out says nothing. */
export function isHere(owner: string) {
  return [null, owner].includes(attempt<string | null>((storage) => storage.getItem(HERE), null))
}

/** Whether somebody signed out, or in as another, since `owner` opened a form. */
export function useAway(owner: string | null) {
  const away = () => owner !== null && !isHere(owner)
  return useSyncExternalStore(whenChanged, away, () => false)
}

/** Whether the page is out of date: made for somebody who is not here any more. */
export function isStale() {
  return writer !== null && !isHere(writer.id)
}

/** Storage may be switched off, full or missing: then nothing is kept, and nothing breaks. */
export function attempt<Answer>(ask: (storage: Storage) => Answer, otherwise: Answer): Answer {
  try {
    return ask(localStorage)
  } catch {
    return otherwise
  }
}

function writerOfDocument(): Writer {
  if (typeof document === 'undefined') return null
  const { member, name } = document.documentElement.dataset
  return member ? { id: member, name: name ?? '' } : null
}

function whenChanged(tell: () => void) {
  const events = ['storage', 'pageshow', 'focus']
  for (const event of events) addEventListener(event, tell)
  return () => {
    for (const event of events) removeEventListener(event, tell)
  }
}
