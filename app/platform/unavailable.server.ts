import { AsyncLocalStorage } from 'node:async_hooks'

/** The database or the disk cannot serve now, and may in a moment: nobody's fault, and no bug. */
export class Unavailable extends Error {
  /** Whether something of what was asked may have been kept all the same. */
  readonly mayBeKept: boolean

  constructor(
    override readonly cause: unknown,
    { mayBeKept = false } = {},
  ) {
    const { message, code, name } = cause as NodeJS.ErrnoException
    super(`unavailable: ${message || code || name}`)
    this.mayBeKept = mayBeKept || kept.getStore()?.something === true
  }
}

const kept = new AsyncLocalStorage<{ something: boolean }>()

/** One thing asked: what fails within it, after a part of it was kept, says that it may have been kept. */
export function asOne<Result>(work: () => Promise<Result>) {
  return kept.run({ something: false }, work)
}

/** A write is there for good. */
export function noteKept() {
  const here = kept.getStore()
  if (here) here.something = true
}

const FULL_OR_FAILING = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']

/** What a disk says that is full, failing or read-only. */
export function isDiskFault(error: unknown) {
  return FULL_OR_FAILING.includes((error as NodeJS.ErrnoException)?.code ?? '')
}
