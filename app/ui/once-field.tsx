import { useLocation } from '@remix-run/react'
import { createContext, useContext, useId, useState } from 'react'

/** What the server made for the forms of this page: nobody can guess it. Undefined where there is none. */
export const FormKey = createContext<string | undefined>(undefined)

type Props = {
  /** The key a form came back with: refused, it made nothing, and goes on with the same. */
  typed?: unknown
}

/**
 * The key of a form that makes something: sent twice, it is carried out once (web/once.server.ts). It stays what it
 * was while the page stands, whatever is fetched meanwhile; once the reader has moved on the next form is another.
 */
export function OnceField({ typed }: Props) {
  const { key: page } = useLocation()
  const begin = useContext(FormKey)
  const id = useId()
  const own = begin && `${begin}-${id.replace(/\W/g, '')}`
  const [kept, keep] = useState({ page, own })
  if (kept.page !== page) keep({ page, own })
  const key = typeof typed === 'string' && typed !== '' ? typed : kept.own
  return key ? <input type="hidden" name="sending" value={key} /> : null
}
