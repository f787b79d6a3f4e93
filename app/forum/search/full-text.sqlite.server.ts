import { db } from '#app/platform/db/client.server.ts'
import { Prisma } from '#prisma/sqlite'
import { beginning, type FullText, type Match, marksOf } from './full-text.ts'

export const fullText: FullText = (terms, { kind, language }, { after, take }) => {
  const wanted = terms.map((term) => `"${term.word}"${term.beginning ? '*' : ''}`).join(' ')
  const marks = marksOf(terms).map((mark) => Prisma.sql`(instr(title, ${mark}) > 0)`)
  const { rank, id } = after ?? beginning
  return db.$queryRaw<Match[]>`
    SELECT * FROM (
      SELECT id, kind, subject, language, ${Prisma.join(marks, ' + ')} AS rank
      FROM search_document
      WHERE id IN (SELECT rowid FROM search_words WHERE search_words MATCH ${wanted})
        AND (${kind} IS NULL OR kind = ${kind})
        AND (${language} IS NULL OR language IN (${language}, ''))
    )
    WHERE rank < ${rank} OR (rank = ${rank} AND id < ${id})
    ORDER BY rank DESC, id DESC LIMIT ${take}`
}
