import { columns, type Db, MEMBERS, quoted } from './columns.ts'

const word = `'word' || CAST(exp(abs(random() % 1000000) / 1000000.0 * ln(5000)) AS INTEGER)`
const words = Array.from({ length: 12 }, () => word).join(" || ' ' || ")

/** Most threads have a few, one in a thousand a hundred times as many. */
export function replies(database: Db, count: number) {
  const rest = columns(database, 'Post').filter((name) => !(name in REPLY))
  database.exec(`
    CREATE TEMP TABLE r AS
    WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ${count})
    SELECT n, ${words} AS words,
      1 + CASE WHEN n % 9 = 0 THEN abs(random()) % 200 * 1000 ELSE abs(random()) END % (SELECT count(*) FROM c) AS thread
    FROM k;
    INSERT INTO "Post" (${quoted([...Object.keys(REPLY), ...rest])})
    SELECT ${Object.values(REPLY).join()}, ${quoted(rest, 't.')}
    FROM r JOIN c ON c.n = r.thread JOIN (SELECT * FROM "Post" WHERE position = 1 LIMIT 1) AS t;
    UPDATE "Thread" SET "replyCount" = k.n, "postCount" = k.n + 1
    FROM (SELECT "threadId", count(*) - 1 AS n FROM "Post" WHERE id LIKE 'big%' GROUP BY "threadId") AS k
    WHERE k."threadId" = "Thread".id`)
}

const REPLY: Record<string, string> = {
  id: `'bigreply' || printf('%08d', r.n)`,
  threadId: 'c.id',
  parentId: 'NULL',
  position: '1 + row_number() OVER (PARTITION BY r.thread ORDER BY r.n)',
  authorId: `'bigmember' || printf('%08d', 1 + r.n * 104729 % ${MEMBERS})`,
  language: `CASE r.n % 3 WHEN 0 THEN 'zh-Hans' WHEN 1 THEN 'fr' ELSE 'en' END`,
  body: `r.words || CASE r.n % 3 WHEN 0 THEN ' 背屏截图可以用' ELSE '' END`,
  html: `'<p>' || r.words || '</p>'`,
  demo: '0',
  createdAt: 'c.at',
}
