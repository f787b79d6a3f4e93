import type { ReactNode } from 'react'
import { MiniBack } from './back.tsx'

/** A section's title behind its small back, with a count at the end of the line. */
export function SectionTitle({
  id,
  title,
  count,
  lit,
}: {
  id?: string
  title: string
  count?: ReactNode
  lit?: boolean
}) {
  return (
    <div className="sec" id={id}>
      <MiniBack lit={lit} />
      <h2>{title}</h2>
      {count !== undefined && <span className="n">{count}</span>}
    </div>
  )
}
