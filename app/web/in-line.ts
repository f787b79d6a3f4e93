const lines = new Map<string, Promise<unknown>>()

/** Of several under one name each begins when the one before has ended, well or not. */
export async function inLine<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const mine = (lines.get(name) ?? Promise.resolve()).then(work)
  const ended = mine.catch(() => {})
  lines.set(name, ended)
  try {
    return await mine
  } finally {
    if (lines.get(name) === ended) lines.delete(name)
  }
}
