import { db } from '#app/platform/db/client.server.ts'
import { Prisma } from '#prisma/postgresql'
import { beginning, type FullText, type Match, marksOf } from './full-text.ts'

export const fullText: FullText = (terms, { kind, language }, { after, take }) => {
  const wanted = terms.map((term) => `'${term.word}'${term.beginning ? ':*' : ''}`).join(' & ')
  const marks = marksOf(terms).map((mark) => Prisma.sql`(strpos(title, ${mark}) > 0)::int`)
  const { rank, id } = after ?? beginning
  return db.$queryRaw<Match[]>`
    SELECT * FROM (
      SELECT id, kind, subject, language, ${Prisma.join(marks, ' + ')} AS rank
      FROM search_document
      WHERE to_tsvector('simple', words) @@ to_tsquery('simple', ${wanted})
        AND (${kind}::text IS NULL OR kind = ${kind}::text)
        AND (${language}::text IS NULL OR language IN (${language}::text, ''))
    ) AS found
    WHERE rank < ${rank} OR (rank = ${rank} AND id < ${id})
    ORDER BY rank DESC, id DESC LIMIT ${take}`
}
