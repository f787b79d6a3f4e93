import { db } from '#app/platform/db/client.server.ts'
import { Prisma } from '#prisma/sqlite'
import { beginning, type FullText, type Match, marksOf } from './full-text.ts'

/**
 * SQLite works on the server's own thread: a word that half the forum uses must not stop it. Of very many matches
 * the newest are ranked, and the oldest, among which are the phones, uses and tags of the first start.
 */
const NEWEST = 2000
const OLDEST = 200

export const fullText: FullText = (terms, { kind, language }, { after, take }) => {
  const wanted = terms.map((term) => `"${term.word}"${term.beginning ? '*' : ''}`).join(' ')
  const matching = Prisma.sql`
    SELECT document.id FROM search_words JOIN search_document AS document ON document.id = search_words.rowid
    WHERE search_words MATCH ${wanted}
      AND (${kind} IS NULL OR document.kind = ${kind})
      AND (${language} IS NULL OR document.language IN (${language}, ''))`
  const marks = marksOf(terms).map((mark) => Prisma.sql`(instr(title, ${mark}) > 0)`)
  const { rank, id } = after ?? beginning
  return db.$queryRaw<Match[]>`
    SELECT * FROM (
      SELECT id, kind, subject, language, ${Prisma.join(marks, ' + ')} AS rank
      FROM search_document
      WHERE id IN (
        SELECT id FROM (${matching} ORDER BY search_words.rowid DESC LIMIT ${NEWEST})
        UNION SELECT id FROM (${matching} ORDER BY search_words.rowid LIMIT ${OLDEST})
      )
    )
    WHERE rank < ${rank} OR (rank = ${rank} AND id < ${id})
    ORDER BY rank DESC, id DESC LIMIT ${take}`
}
