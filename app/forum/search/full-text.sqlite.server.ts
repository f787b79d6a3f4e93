import { db } from '#app/platform/db/client.server.ts'
import { Prisma } from '#prisma/sqlite'
import { beginning, type FullText, type Match, titleOf } from './full-text.ts'

export const fullText: FullText = (terms, { kind, language }, { after, take }) => {
  const wanted = terms.map((term) => `"${term.word}"${term.beginning ? '*' : ''}`).join(' ')
  const { rank, id } = after ?? beginning
  return db.$queryRaw<Match[]>`
    SELECT * FROM (
      SELECT id, kind, subject, language,
        ${Prisma.join(
          terms.map(({ word }) => Prisma.sql`(instr(title, ${` ${word}`}) > 0)`),
          ' + ',
        )}
          + (instr(title, ${titleOf(terms)}) > 0) AS rank
      FROM search_document
      WHERE id IN (SELECT rowid FROM search_words WHERE search_words MATCH ${wanted})
        AND (${kind} IS NULL OR kind = ${kind})
        AND (${language} IS NULL OR language IN (${language}, ''))
    )
    WHERE rank < ${rank} OR (rank = ${rank} AND id < ${id})
    ORDER BY rank DESC, id DESC LIMIT ${take}`
}
