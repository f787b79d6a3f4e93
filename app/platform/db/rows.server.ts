import { Prisma } from '#prisma/sqlite'
import { db } from './client.server.ts'

/**
 * SQL that both engines understand, for the few pages that are read most: Prisma plans each of its own queries anew,
 * which costs more than running them (docs/decisions/prisma-6-with-the-javascript-engine.md). Values in the template
 * become parameters, never text.
 */
export function rows<Row>(query: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>(query)
}

export const { sql, join, empty } = Prisma
/** A Json column that holds nothing: JavaScript's null would be the word `null` inside it. */
export const noJson = Prisma.DbNull
export type Sql = Prisma.Sql
