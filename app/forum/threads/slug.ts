/** The readable part of an address. Only the id behind it counts. */
export function slugOf(title: string) {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  // By characters: half of a pair cannot be written into an address.
  const beginning = [...words].slice(0, 80).join('')
  return beginning.replace(/^-|-$/g, '') || 'thread'
}

export function threadPath({ slug, id }: { slug: string; id: string }) {
  return `/threads/${encodeURIComponent(slug)}-${id}`
}

/** The id at the end of `slug-id`. */
export function idIn(parameter: string | undefined) {
  return parameter?.slice(parameter.lastIndexOf('-') + 1) ?? ''
}
