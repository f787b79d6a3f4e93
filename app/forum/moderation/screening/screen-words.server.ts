import { isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { addLine, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { PRIORITY } from './concern.server.ts'
import { watchedIn } from './watched-queries.server.ts'

/** What was typed, by the field it was typed in. */
type Said = Record<string, string | null | undefined>

/**
 * A step of publishing what is no post (for posts: posts/screen-post.server.ts): a watched word refuses it, or lets
 * staff look at whoever wrote it. Nothing of it can be held back, so that a word to approve is a word to report, sooner.
 * `place` is where it stands, for staff.
 */
export async function screenWords(tx: Tx, author: Member, said: Said, place = '') {
  const found = await insistOnWords(tx, author, said)
  if (found.length === 0) return
  const approve = found.some(({ action }) => action === 'approve')
  const subject = { kind: 'member', id: author.id } as const
  const priority = approve ? PRIORITY.watched : PRIORITY.report
  const { id } = await openCase(tx, { kind: 'reports', subject, priority, authorId: author.id })
  const words = [...new Set(found.map(({ text }) => text))].join(', ')
  await addLine(tx, id, null, 'watched', place ? `${words} · ${place}` : words)
}

/** The same as far as it refuses; answers the words that do not. */
export async function insistOnWords(tx: Pick<Tx, 'watchedWord'>, author: Member, said: Said) {
  if (isStaff(author) || author.demo) return []
  const found = []
  for (const [field, text] of Object.entries(said)) {
    const words = text ? await watchedIn(tx, text, author.language) : []
    if (words.some(({ action }) => action === 'block')) throw refuse.invalid(field, 'screening.blockedWord')
    found.push(...words)
  }
  return found
}

type Named = { name: string; displayName: string | null }

/** A step of joining: both names, in whatever language, and with the words that only capitals keep apart. */
export async function screenNames(tx: Tx, member: Member, { name, displayName }: Named) {
  const words = (text: string) => `${text}\n${text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')}`
  const said = { name: words(name), displayName: displayName && words(displayName) }
  await screenWords(tx, { ...member, language: null }, said)
}
