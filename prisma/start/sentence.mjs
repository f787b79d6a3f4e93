const RIGHTS = 'give this user the right to write there'
const WHAT_TO_DO = new Map([
  ['EACCES', RIGHTS],
  ['EPERM', RIGHTS],
  ['EROFS', 'its disk may only be read'],
  ['ENOSPC', 'its disk is full'],
  ['EDQUOT', 'its disk is full for this user'],
  ['ENOTDIR', 'a file lies where a folder should be'],
  ['EEXIST', 'a file lies where a folder should be'],
])

/** What stopped the start and what to do, without the way the program took to find out. */
export function inOneSentence(error) {
  if (error?.name === 'RefusalToStart') return error.message
  if (WHAT_TO_DO.has(error?.code) && error.path) return notWritable(error.path, error.code)
  if (error?.code === 'ENOENT' && error.syscall?.startsWith('spawn'))
    return `${error.path} cannot be run here: install it, or put it on the PATH, and start again.`
  return `The forum could not start: ${reasonOf(error)}`
}

/** `else` is what may be done instead, where the path is one that somebody chose. */
export function notWritable(path, code, elsewhere = '') {
  const why = WHAT_TO_DO.get(code) ?? 'the system does not allow it'
  return `Cannot write to ${path} (${code}): ${why}${elsewhere && `, or ${elsewhere}`}.`
}

/**
 * The line of an error that says something. Prisma begins with an empty one and an address, and a connection that was
 * tried at two addresses says nothing but its code.
 */
export function reasonOf(error) {
  const lines = String(error?.message ?? error)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const saying = error?.name?.startsWith('PrismaClient')
    ? lines.at(-1)
    : lines.find((line) => !line.endsWith(':'))
  return saying ?? lines[0]?.slice(0, -1) ?? error?.code ?? error?.errors?.[0]?.message ?? error?.name
}

/** A program that failed, with what it said above; where it said nothing, how it ended is all there is to know. */
export function failed(name, { code, signal, said }) {
  const words = said.trim()
  if (words) console.error(words)
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
  const next = words ? 'mend what it says above and start again' : 'it did not say why'
  return new RefusalToStart(`\`${name}\` ${how}: ${next}.`)
}

/** The same class by name as app/platform/refusal-to-start.ts, which is not built yet when this one is needed. */
export class RefusalToStart extends Error {
  name = 'RefusalToStart'
}
