const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOSPC'])

/** What stopped the start and what to do, without the way the program took to find out. */
export function inOneSentence(error) {
  if (error?.name === 'RefusalToStart') return error.message
  if (NOT_WRITABLE.has(error?.code) && error.path) return notWritable(error.path, error.code)
  const [reason] = String(error?.message ?? error).split('\n')
  return `The forum could not start: ${reason}`
}

export function notWritable(path, code) {
  return `Cannot write to ${path} (${code}): give this user the right to write there, or name another folder in DATA_DIR (or DATABASE_URL).`
}

/** The same class by name as app/platform/refusal-to-start.ts, which is not built yet when this one is needed. */
export class RefusalToStart extends Error {
  name = 'RefusalToStart'
}
