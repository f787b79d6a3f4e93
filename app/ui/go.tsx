import { Link, type LinkProps, useLocation } from '@remix-run/react'

/** What a reader chose in the address stays chosen on the next page. */
const KEPT = ['lang', 'phone', 'build', 'access']

export function keeping(search: string, to: string) {
  const [whole = '', anchor] = to.split('#')
  const [path = '', query] = whole.split('?')
  const parameters = new URLSearchParams(query)
  const here = new URLSearchParams(search)
  for (const name of KEPT) if (here.has(name) && !parameters.has(name)) parameters.set(name, here.get(name)!)
  const text = parameters.toString()
  return path + (text ? `?${text}` : '') + (anchor ? `#${anchor}` : '')
}

/** A link inside the forum. */
export function Go({ to, ...props }: Omit<LinkProps, 'to'> & { to: string }) {
  const { search } = useLocation()
  return <Link to={keeping(search, to)} {...props} />
}
