import { useLocation } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

/** What a reader chose in the address stays chosen on the next page. */
const KEPT = ['lang', 'phone', 'build', 'access']

export function keeping(search: string, to: string) {
  if (!search) return to
  const [whole = '', anchor] = to.split('#')
  const [path = '', query] = whole.split('?')
  const parameters = new URLSearchParams(query)
  const here = new URLSearchParams(search)
  for (const name of KEPT) if (here.has(name) && !parameters.has(name)) parameters.set(name, here.get(name)!)
  const text = parameters.toString()
  return path + (text ? `?${text}` : '') + (anchor ? `#${anchor}` : '')
}

/**
 * A link inside the forum: a plain anchor, for Remix's own resolves its route anew each time. Where pages are alive,
 * web/swift-links.ts follows it without loading the document anew.
 */
export function Go({ to, ...props }: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string }) {
  const { search } = useLocation()
  return <a href={keeping(search, to)} {...props} />
}
