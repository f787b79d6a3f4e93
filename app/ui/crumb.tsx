import type { ReactNode } from 'react'
import { Go } from './go.tsx'

/** The page above this one, and where under it we are. */
export function Crumb({ to, above, children }: { to: string; above: string; children?: ReactNode }) {
  return (
    <p className="crumb">
      <Go to={to}>{above}</Go>
      {children && <> / {children}</>}
    </p>
  )
}
