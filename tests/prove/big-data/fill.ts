import Database from 'better-sqlite3'
import { columns, type Db, MEMBERS, quoted } from './columns.ts'
import { everythingIsDue } from './everything-is-due.ts'
import { replies } from './replies.ts'

const THREADS_IN_POSTS = 4.52

/**
 * Makes a city of a demo: its threads once more and once more with all that belongs to them, each by somebody else,
 * and replies of words that are as frequent as words are (the tenth a tenth as often as the first). Rows are copied
 * inside the database; through the forum's verbs it would take a day.
 */
export function fill(file: string, posts: number) {
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  database.pragma('foreign_keys = OFF')
  database.pragma('temp_store = MEMORY')
  const threads = Math.round(posts / THREADS_IN_POSTS)
  const steps = [
    () => members(database),
    () => plan(database, threads),
    ...TABLES.map((table) => () => copy(database, table)),
    () => questions(database),
    () => replies(database, posts - threads),
    () => searchDocuments(database),
    () => votes(database),
    () => states(database),
    () => everythingIsDue(database),
  ]
  steps.forEach((step, n) => {
    database.transaction(step)()
    console.error(`city: ${n + 1} of ${steps.length}`)
  })
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

/** What becomes of a column of a copied row; the others stay. `c` is the copy's plan: n, its id, who and when. */
const CHANGED: Record<string, string> = {
  threadId: 'c.id',
  claimId: 'c.claim',
  authorId: 'c.author',
  createdAt: 'c.at',
  lastPostAt: 'c.at',
  demo: '0',
  photoId: 'NULL',
  answerId: 'NULL',
}
const IDS: Record<string, Record<string, string>> = {
  Thread: {
    id: 'c.id',
    slug: `t.slug || '-' || c.n`,
    title: `t.title || ' ' || c.n`,
    hot: 't.hot - c.n / 1000.0',
  },
  Post: { id: `c.id || 'p'` },
  TipStep: { id: `c.id || 's' || t.position` },
  Claim: { id: 'c.claim' },
}
/** From the thread to what hangs on it. */
const TABLES = [
  ...['Thread', 'Post', 'Tip', 'TipStep', 'TipRisk', 'TipPhone', 'TipUse', 'ThreadTag'],
  ...['Review', 'ReviewScore', 'ReviewUse', 'Claim', 'ClaimState'],
]

function members(database: Db) {
  const rest = columns(database, 'Member').filter(
    (name) => !['id', 'name', 'foldedName', 'email', 'role'].includes(name),
  )
  database.exec(`
    INSERT INTO "Member" (id, name, "foldedName", email, role, ${quoted(rest)})
    WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ${MEMBERS})
    SELECT 'bigmember' || printf('%08d', n), 'member-' || n, 'member-' || n, NULL, 'MEMBER', ${quoted(rest, 't.')}
    FROM k JOIN (SELECT * FROM "Member" WHERE name = 'ann') AS t;
    UPDATE "Member" SET role = 'ADMIN' WHERE name = 'ann'`)
}

function plan(database: Db, threads: number) {
  database.exec(`
    CREATE TEMP TABLE c (n INTEGER PRIMARY KEY, source TEXT, id TEXT, claim TEXT, author TEXT, at TEXT);
    CREATE TEMP TABLE sources AS SELECT row_number() OVER () - 1 AS n, id FROM "Thread"
    WHERE demo = 1 AND id NOT IN (SELECT "threadId" FROM "Review" WHERE "phoneId" = 'demo-phone');
    INSERT INTO c
    WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ${threads})
    SELECT k.n, s.id, 'bigthread' || printf('%08d', k.n), 'bigthread' || printf('%08d', k.n),
      'bigmember' || printf('%08d', 1 + k.n * 7919 % ${MEMBERS}),
      strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-' || (${threads} - k.n + 60) || ' minutes')
    FROM k JOIN sources AS s ON s.n = k.n % (SELECT count(*) FROM sources);
    CREATE INDEX temp.c_source ON c (source)`)
}

function copy(database: Db, table: string) {
  const all = columns(database, table)
  const own = IDS[table] ?? {}
  const values = all.map((name) => own[name] ?? CHANGED[name] ?? `t."${name}"`)
  const source = { Thread: 't.id', ClaimState: 't."claimId"' }[table] ?? 't."threadId"'
  const only = { Post: 'AND t.position = 1', Claim: `AND t.kind = 'TIP'` }[table] ?? ''
  database.exec(
    `INSERT INTO "${table}" (${quoted(all)}) SELECT ${values.join()} FROM c JOIN "${table}" AS t ON ${source} = c.source ${only}`,
  )
  if (table === 'Thread')
    database.exec(`UPDATE "Thread" SET "replyCount" = 0, "postCount" = 1 WHERE id LIKE 'bigthread%'`)
}

/** Every fourth copy asks instead of telling. */
function questions(database: Db) {
  database.exec(`
    UPDATE "Thread" SET kind = 'QUESTION'
    WHERE id LIKE 'bigthread%' AND kind = 'TIP' AND CAST(substr(id, 10) AS INTEGER) % 4 = 0;
    INSERT INTO "Question" ("threadId", "phoneId")
    SELECT id, 'xiaomi-17-pro' FROM "Thread" WHERE id LIKE 'bigthread%' AND kind = 'QUESTION';
    DELETE FROM "Claim" WHERE "threadId" IN (SELECT "threadId" FROM "Question");
    DELETE FROM "ClaimState" WHERE "claimId" IN (SELECT "threadId" FROM "Question");
    DELETE FROM "Tip" WHERE "threadId" IN (SELECT "threadId" FROM "Question")`)
}

function searchDocuments(database: Db) {
  database.exec(`
    INSERT INTO search_document (kind, subject, language, title, words)
    SELECT d.kind, c.id, d.language, d.title || ' ' || c.n, d.words || ' ' || c.n
    FROM c JOIN search_document AS d ON d.subject = c.source;
    INSERT INTO search_document (kind, subject, language, title, words)
    SELECT 'reply', id, language, '', body FROM "Post" WHERE id LIKE 'bigreply%'`)
}

function votes(database: Db) {
  database.exec(`
    INSERT OR IGNORE INTO "Vote" ("postId", "memberId", "authorId", value, "castAt")
    SELECT c.id || 'p', 'bigmember' || printf('%08d', 1 + (c.n * k.column1 * 31) % ${MEMBERS}), c.author, 1, c.at
    FROM c JOIN (VALUES (1), (2), (3)) AS k`)
}

/** Every tip was checked on one of four builds of a phone. */
function states(database: Db) {
  database.exec(`
    INSERT INTO "ClaimState" ("claimId", "phoneId", "buildId", works, "all", count, leading, rank, "lastAt")
    SELECT t.id, b."phoneId", b."buildId", 2, 3, 3, CASE WHEN c.n % 5 = 0 THEN 'BROKEN' ELSE 'WORKS' END, 0.6, c.at
    FROM c JOIN "Claim" AS t ON t.id = c.claim
      JOIN (
        SELECT *, row_number() OVER (ORDER BY id) - 1 AS k
        FROM "BuildPhone" WHERE "phoneId" = 'xiaomi-17-pro' AND known LIMIT 4
      ) AS b ON b.k = c.n % 4`)
}
