import type { ReactNode } from 'react'
import { Back } from './back.tsx'

/** An unlit back, what is missing, one next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Back />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  )
}
