/** The forum cannot start, for a reason the operator can mend: one sentence that says what to do. */
export class RefusalToStart extends Error {
  override name = 'RefusalToStart'
}
