/** Where a forum lies: its database by file or address, and the folder of its data. */
export type Place = { database: string; data: string }

/** A moment as part of a name, in order and the same on every system. */
export function stampOf(moment: Date) {
  return moment.toISOString().replaceAll(':', '-').replace('.', '-')
}

export function isGone(error: unknown) {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
