import { real } from '#app/forum/catalogue/phone.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { linksIn, mentionsIn } from '#app/forum/posts/markup.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { dropPublished } from '#app/forum/posts/save-draft.server.ts'
import { screenPost } from '#app/forum/posts/screen-post.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { indexThread, startThread } from '#app/forum/threads/start-thread.server.ts'
import { wordsAbout } from '#app/forum/threads/tips/tip-words.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import type { QuestionDraft } from './question-draft.ts'

/** A new question: thread, facts and place in search in one transaction. Its draft is done with. */
export function askQuestion(asker: Actor, draft: QuestionDraft & { language: Locale }) {
  insist(asker, mayPost(asker, now()))
  const { title, text, language, phone, use, build, began } = draft
  insistOnFewLinks(asker, 'text', linksIn(text), mentionsIn(text).length)
  const opening = {
    kind: 'QUESTION' as const,
    title,
    language,
    body: text,
    phones: phone ? [phone] : [],
    uses: use ? [use] : [],
  }
  return transact(async (tx) => {
    await insistOnSense(tx, draft)
    const { thread, post } = await startThread(tx, asker, opening)
    await tx.question.create({ data: { threadId: thread.id, phoneId: phone ?? null, build } })
    await indexThread(tx, thread, opening, await wordsAbout(tx, thread.id))
    await dropPublished(tx, asker, { form: 'question' }, draft)
    const said = { text: [title, text, build].join('\n'), language, began }
    await screenPost(tx, asker, { postId: post.id, field: 'text', ...said })
    return thread
  })
}

async function insistOnSense(tx: Tx, { phone, use }: QuestionDraft) {
  if (phone && !(await tx.phone.count({ where: { id: phone, ...real } })))
    throw refuse.invalid('phone', 'tips.phones.unknown')
  if (use && !(await tx.use.count({ where: { id: use } }))) throw refuse.invalid('use', 'tips.uses.unknown')
}
