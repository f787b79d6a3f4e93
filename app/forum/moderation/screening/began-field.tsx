import { useState } from 'react'

type Props = {
  began: string | null
  /** What the form came back with: it was opened before. */
  typed?: unknown
}

/** Stays what it was when the form was opened, whatever is fetched meanwhile. */
export function BeganField({ began, typed }: Props) {
  const [value] = useState(() => (typeof typed === 'string' && typed !== '' ? typed : began))
  return value && <input type="hidden" name="began" value={value} />
}
