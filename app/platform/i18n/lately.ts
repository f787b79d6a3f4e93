const MOST = 2000

/** Keeps what was said lately under its key: a busy page says the same few things to everyone. */
export function lately() {
  const kept = new Map<string, string>()
  return (key: string, say: () => string) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const said = say()
    if (kept.size >= MOST) kept.clear()
    kept.set(key, said)
    return said
  }
}
