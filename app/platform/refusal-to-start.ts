/** The forum cannot start, for a reason the operator can mend: one sentence that says what to do. */
export class RefusalToStart extends Error {
  override name = 'RefusalToStart'
}

/** What an error says in one line; a connection that was tried at two addresses says nothing but its code. */
export function reasonOf(error: unknown) {
  const { message, code, errors, name } = error as NodeJS.ErrnoException & { errors?: Error[] }
  const [line] = message.split('\n').filter((one) => one.trim() !== '')
  return line?.trim().replace(/:$/, '') ?? errors?.[0]?.message ?? code ?? name
}
