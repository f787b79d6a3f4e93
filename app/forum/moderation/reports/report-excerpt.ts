const LENGTH = 140

type Snapshot = { title?: string; body?: string; name?: string; language?: string }

/** The beginning of what was reported, as it was; empty where its words were erased since. */
export function excerptOf(snapshot: unknown) {
  const { title = '', body = '', name = '', language = '' } = (snapshot ?? {}) as Snapshot
  const words = title || (name && `@${name}`) || body
  const characters = [...words.replace(/\s+/g, ' ').trim()]
  const excerpt =
    characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('').trimEnd()}…` : characters.join('')
  return { excerpt, language, name }
}
