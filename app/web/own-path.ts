/** A path on this site, whatever the address asked for: never `//elsewhere`, also not behind `/./` or `/%2e/`. */
export function ownPath(wanted: string | null | undefined) {
  const shaped = wanted && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)
  return shaped && !new URL(wanted, 'http://here').pathname.startsWith('//') ? wanted : '/'
}

/** The page a form was on, or home. */
export function pageBefore({ request, url }: { request: Request; url: URL }) {
  const from = URL.parse(request.headers.get('referer') ?? '/', url)
  return ownPath(from?.origin === url.origin ? from.pathname + from.search : '/')
}
