import { env } from '#app/platform/env.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { databaseFile, engine } from './engine.server.ts'

/** What a copy of the database holds: the steps it was made by, how many rows each table has, and its photos. */
export type Contents = {
  migrations: string[]
  rows: Record<string, number>
  photos: { id: string; widths: string }[]
}

/** Something was erased for good after the copy was made, which therefore has it still. */
export type Erased = { kind: string; id: string; at: Date }

/** Nobody can say whether the old forum or the backup is what there is: nothing of either may be deleted. */
export class MayBeRestored extends RefusalToStart {
  constructor() {
    super(
      `The line to the database broke at the last step: whether the backup was put in its place is not known.
What there was before is kept, in a schema before_restore_… if it was, and its photos in a folder of that name.
Once the database answers, restore again: that is safe either way.`,
    )
  }
}

/** The database with everybody kept out. */
export type Closed = {
  /**
   * Puts a copy in the place of what there is, which is kept aside, and voids what must not come back; all of it or
   * nothing. `copy` is a folder that holds what `copyInto` wrote, and is used up.
   */
  replace(copy: string, given: { rows: Record<string, number>; stamp: string }): Promise<Replaced>
  letIn(): Promise<void>
}
export type Replaced = { aside: string | null; erased: Erased[] }

/** What an engine must do to be copied. `place` is a file or an address. */
export type Copying = {
  /** Writes the database, as it is at one moment, into a folder, beside whoever writes to it. */
  copyInto(folder: string, place: string): Promise<Contents>
  /** Opens what `copyInto` wrote and looks at every row of it; throws where something does not hold. */
  open(folder: string): Promise<Omit<Contents, 'photos'>>
  /** Refuses at once while anybody is at work on it. */
  close(place: string): Promise<Closed>
}

export async function copying(): Promise<Copying> {
  return engine === 'postgresql'
    ? await import('./copying-of.postgresql.server.ts')
    : await import('./copying-of.sqlite.server.ts')
}

/** The forum's own database. */
export function ownPlace() {
  return engine === 'postgresql' ? env.DATABASE_URL : databaseFile
}

/** What was a secret or a promise of the moment, whatever the copy says: nobody is signed in after a restore. */
export const VOID = ['Session', 'OneTimeLink', 'FollowUpLink', 'Sending']

export const readErased = `SELECT id, "subjectKind" AS kind, "subjectId" AS subject, at FROM "Decision"
  WHERE act = 'post.purged' ORDER BY at`
