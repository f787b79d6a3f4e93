import { type ChangeEvent, useEffect, useRef, useState } from 'react'

const A_DAY = 24 * 60 * 60 * 1000

type Kept = { at: number; text: string; sent: boolean; version: number }

/**
 * A text that outlives its page: kept in this browser with every key, found again within a day. Once sent it is
 * dropped when the page has moved on from the `version` it was written to; if it has not, the sending failed.
 */
export function useKeptText(key: string, version: number, begin = '') {
  const [value, setValue] = useState(begin)
  const ref = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    // Typed before the page came alive: React would take it away with the next key.
    const early = ref.current?.value
    if (early && early !== begin) return change(early)
    const kept = read(key)
    const arrived = kept?.sent && kept.version < version
    if (kept && !arrived && value === begin && Date.now() - kept.at < A_DAY) setValue(kept.text)
    if (arrived) localStorage.removeItem(key)
  }, [key])
  const keep = (text: string, sent: boolean) =>
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), text, sent, version } satisfies Kept))
  function change(text: string) {
    setValue(text)
    keep(text, false)
  }
  return {
    value,
    ref,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => change(event.target.value),
    send: () => keep(value, true),
  }
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
