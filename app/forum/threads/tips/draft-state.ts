import type { FormEvent } from 'react'
import type { Older } from '#app/ui/older.tsx'

export type SaveState =
  | 'idle'
  | 'waiting'
  | 'saved'
  | 'offline'
  | 'conflict'
  | 'imei'
  | 'signedOut'
  | 'unkept'
export type DraftState = {
  sequence: number
  state: SaveState
  restored: boolean
  /** Another text this browser kept; null where there is none. */
  older: Older
  done: (event: FormEvent<HTMLFormElement>) => void
}

/** Never that something is kept where it is not. */
export function toSay(state: SaveState, { away, kept }: { away: boolean; kept: boolean }): SaveState {
  if (away) return 'signedOut'
  return !kept && (state === 'offline' || state === 'conflict') ? 'unkept' : state
}
