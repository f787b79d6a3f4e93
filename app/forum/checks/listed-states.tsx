import type { ReactNode } from 'react'
import { MarksProvider } from '#app/forum/threads/marks.tsx'
import type { ListedStates as States } from './list-states-queries.server.ts'
import { lightOf, StateBadge } from './state-words.tsx'

/** Around a list: each tip says whether it works, and its window is lit where it does. */
export function ListedStates({ states, children }: { states: States; children: ReactNode }) {
  const markOf = (id: string) => {
    const found = states[id]
    if (!found) return null
    return { light: lightOf(found.state), badge: <StateBadge state={found.state} build={found.build} /> }
  }
  return <MarksProvider value={markOf}>{children}</MarksProvider>
}
