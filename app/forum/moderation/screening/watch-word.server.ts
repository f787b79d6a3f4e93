import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { foldWatched } from './match-words.ts'
import { WORDS_MAX } from './watched-word.ts'
import type { WatchedWordDraft } from './watched-word-draft.ts'

/** From here on posts are looked through for this word. */
export async function watchWord(staff: Actor, { text, language, action }: WatchedWordDraft) {
  insist(staff, mayEnterAdmin(staff))
  const word = { id: newId(), text, folded: foldWatched(text), language, action }
  try {
    return await transact(async (tx) => {
      if ((await tx.watchedWord.count()) >= WORDS_MAX) throw refuse.invalid('text', 'watch.tooMany')
      await tx.watchedWord.create({ data: { ...word, createdById: staff.id, createdAt: now() } })
      const subject = { kind: 'word', id: word.id }
      await noteForStaff(tx, { actorId: staff.id, action: 'word.added', subject, detail: saidOf(word) })
      return word
    })
  } catch (error) {
    if (isTaken(error)) throw refuse.invalid('text', 'watch.already')
    throw error
  }
}

/** The same taken back. What it did to posts stays done. */
export async function unwatchWord(staff: Actor, id: string) {
  insist(staff, mayEnterAdmin(staff))
  return transact(async (tx) => {
    const word = await tx.watchedWord.findUnique({ where: { id } })
    const { count } = await tx.watchedWord.deleteMany({ where: { id } })
    if (!word || count === 0) throw refuse.notFound('watch.noSuchWord')
    const subject = { kind: 'word', id }
    await noteForStaff(tx, { actorId: staff.id, action: 'word.removed', subject, detail: saidOf(word) })
    return word
  })
}

/** Staff read in their log which word it was. */
function saidOf({ text, language, action }: { text: string; language: string; action: string }) {
  return { text, language, action }
}
