/** Where a page of a list ended: the sort key of its last row, then its id. */
export type Cursor = { key: number; id: string }

export function writeCursor({ key, id }: Cursor) {
  return `${key}_${id}`
}

/** `null` for anything that is not a cursor of ours: the list then begins at its beginning. */
export function readCursor(text: string | null | undefined): Cursor | null {
  const match = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)_([a-z0-9]{1,40})$/.exec(text ?? '')
  return match && Number.isFinite(Number(match[1])) ? { key: Number(match[1]), id: match[2]! } : null
}
