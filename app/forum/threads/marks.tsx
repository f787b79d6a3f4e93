import { createContext, type ReactNode, useContext } from 'react'
import type { Light } from '#app/ui/back.tsx'

/** What later concepts say of a thread in a list: how its window is lit, and a word. */
export type Mark = { light: Light; badge: ReactNode }

const Marks = createContext<(threadId: string) => Mark | null>(() => null)

export const MarksProvider = Marks.Provider

export function useMarks() {
  return useContext(Marks)
}
