import { type ChangeEvent, useEffect, useState } from 'react'

const A_DAY = 24 * 60 * 60 * 1000

type Kept = { at: number; text: string; sent: boolean; version: number }

/**
 * A text that outlives its page: kept in this browser with every key, found again within a day. Once sent it is
 * dropped when the page has moved on from the `version` it was written to; if it has not, the sending failed.
 */
export function useKeptText(key: string, version: number, begin = '') {
  const [value, setValue] = useState(begin)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(() => {
    const kept = read(key)
    const arrived = kept?.sent && kept.version < version
    if (kept && !arrived && value === begin && Date.now() - kept.at < A_DAY) setValue(kept.text)
    if (arrived) localStorage.removeItem(key)
  }, [key])
  const keep = (text: string, sent: boolean) =>
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), text, sent, version } satisfies Kept))
  return {
    value,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      setValue(event.target.value)
      keep(event.target.value, false)
    },
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
