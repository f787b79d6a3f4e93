import type { ReactNode } from 'react'
import { MiniBack } from './back.tsx'

/** A section's title behind a small back; `note` stands at the end of its line. */
export function SectionTitle({
  id,
  children,
  note,
  lit,
}: {
  id?: string
  children: ReactNode
  note?: ReactNode
  lit?: boolean
}) {
  return (
    <div className="sec" id={id}>
      <MiniBack lit={lit} />
      <h2>{children}</h2>
      {note && <span className="n">{note}</span>}
    </div>
  )
}
