import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Cookies, Names } from '../authorization/actor.ts'
import { aName } from './members.ts'
import { aTipWithLife, send } from './staffing.ts'
import type { Forum } from './support.ts'

/** The right answer to a row, and the rule it rests on where its row does not choose that beforehand. */
export type Answer = { key: 'a' | 'r' | 'm' | 'u'; rule?: 'spam' | 'abuse' | 'private' }

type Setting = { page: Page; forum: Forum; cookies: Cookies; names: Names }
type Put = (words: string, scene: Scene) => Promise<unknown>
type Item = { says: string; answer: Answer; put: Put }
type Scene = Setting & { thread: string; reply(body: string): Promise<string> }

const against = { key: 'r' } as const
const granted = { key: 'a' } as const

/** Twenty things that wait: what each row says, the answer a moderator gives who reads that, and how it comes to be. */
const items: Item[] = [
  { says: 'Straps for your phone, half price today', answer: against, put: reported('spam') },
  { says: 'Whoever holds it like that is an ape', answer: against, put: reported('abuse') },
  {
    says: 'My neighbour is on 555 0134, ask her',
    answer: { ...against, rule: 'private' },
    put: reported('other'),
  },
  { says: 'You are all too dull to read', answer: { ...against, rule: 'abuse' }, put: reported('spam') },
  { says: 'The shop is said here to be closed', answer: granted, put: reported('spam') },
  { says: 'I see it otherwise, and here is why', answer: granted, put: reported('abuse') },
  { says: 'It works on mine after a restart', answer: granted, put: reported('off-topic') },
  { says: '@one-newcom', answer: against, put: memberReported('newcomer', 'abuse') },
  { says: '@one-silenc', answer: granted, put: memberReported('silenced', 'other') },
  { says: 'My aunt won a clock in one', answer: granted, put: held },
  { says: 'Send me ten coins and win', answer: { ...against, rule: 'spam' }, put: held },
  { says: 'Every ticket wins with my code', answer: { ...against, rule: 'spam' }, put: held },
  { says: 'night stand', answer: granted, put: proposed },
  { says: 'selfi', answer: { key: 'm' }, put: proposed },
  { says: 'asdfghjkl', answer: against, put: proposed },
  { says: 'I only named the shop I was asked for', answer: granted, put: objected },
  { says: 'I may sell here whatever I like', answer: against, put: objected },
  { says: 'It got so hot that the glue ran', answer: against, put: dangerous },
  { says: 'A friend was afraid of the colour', answer: { key: 'u' }, put: dangerous },
  { says: '8 / 29 min', answer: granted, put: voted },
]

/** What a moderator who reads a row decides; each row is one of the twenty. */
export function rightAnswer(row: string) {
  const fitting = items.filter(({ says }) => row.includes(says))
  if (fitting.length !== 1) throw new Error(`${fitting.length} of the twenty are this row: ${row}`)
  return fitting[0]!
}

export async function twentyMixedItems(setting: Setting) {
  const { page, forum, cookies } = setting
  const { id: thread } = await aTipWithLife(page, forum, cookies, {
    title: 'A thread to write twenty things in',
  })
  await send(forum, cookies.administrator, '/admin/words', {
    text: 'raffle',
    language: '',
    action: 'approve',
  })
  const reply = async (body: string) => {
    const place = await send(forum, cookies.author, `/threads/${thread}/replies`, { body, language: 'en' })
    return /(\w+)$/.exec(place)![1]!
  }
  for (const { says, put } of items) await put(says, { ...setting, thread, reply })
  return items.length
}

function reported(reason: string): Put {
  return async (words, { forum, cookies, reply }) => {
    const text = reason === 'other' ? 'See for yourself, please.' : ''
    await send(forum, cookies.member, `/posts/${await reply(words)}/report`, { reason, text })
  }
}

function memberReported(who: 'newcomer' | 'silenced', reason: string): Put {
  return (_, { forum, cookies, names }) =>
    send(forum, cookies.member, `/members/${names[who]}/report`, {
      reason,
      text: 'See for yourself, please.',
    })
}

function held(words: string, { reply }: Scene) {
  return reply(`${words}: raffle.`)
}

function proposed(word: string, { page, forum, cookies }: Scene) {
  return aTipWithLife(page, forum, cookies, { title: `A tip with its own word, ${word}`, tags: word })
}

/** Another of staff has removed it, and its author objects. */
async function objected(words: string, { forum, cookies, reply }: Scene) {
  const post = await reply(`A post that is removed: ${words.length}.`)
  await send(forum, cookies.administrator, `/admin/posts/${post}/removal`, { rule: 'spam' })
  const decision = `SELECT "id" FROM "Decision" WHERE "act" = 'post.removed' AND "subjectId" = ?`
  const { id } = inDatabase(forum, (database) => database.prepare(decision).get(post)) as { id: string }
  await send(forum, cookies.author, `/decisions/${id}`, { text: `${words}. Please look again.` })
}

async function dangerous(words: string, { page, forum, cookies }: Scene) {
  const { id } = await aTipWithLife(page, forum, cookies, {
    title: `A tip to be careful with: ${words.length}`,
  })
  await send(forum, cookies.member, `/claims/${id}/danger`, { note: words })
}

/** The hour in which a rule sees many votes at once is not waited for: what it writes is written here. */
async function voted(words: string, { forum, reply }: Scene) {
  const [post, id, at] = [
    await reply('See what mine can do.'),
    aName('burst').replace('-', ''),
    new Date().toISOString(),
  ]
  inDatabase(forum, (database) => {
    database
      .prepare(
        `INSERT INTO "Case" ("id", "kind", "subjectKind", "subjectId", "open", "priority", "openedAt", "version")
         VALUES (?, 'burst', 'post', ?, 1, 5, ?, 1)`,
      )
      .run(id, post, at)
    const line = `INSERT INTO "CaseLine" ("id", "caseId", "what", "text", "at") VALUES (?, ?, 'vote-burst', ?, ?)`
    database.prepare(line).run(`${id}1`, id, words, at)
  })
}

function inDatabase<Result>(forum: Forum, work: (database: Database.Database) => Result) {
  const database = new Database(join(forum.folder, 'forum.db'), { timeout: 5000 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** What somebody on staff has decided: each act with its rule, and how often. */
export function decidedBy(forum: Forum, name: string) {
  const query = `SELECT "act", "rule", count(*) AS "times" FROM "Decision" WHERE "decidedById" = (SELECT "id" FROM
    "Member" WHERE "name" = ?) GROUP BY "act", "rule" ORDER BY "act", "rule"`
  const rows = inDatabase(forum, (database) => database.prepare(query).all(name))
  return (rows as { act: string; rule: string | null; times: number }[]).map(
    ({ act, rule, times }) => `${times} × ${act}${rule ? ` (${rule})` : ''}`,
  )
}
