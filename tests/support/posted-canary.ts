import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { LinkDraft } from '#app/forum/threads/tips/link-draft.ts'
import { linkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import { aQuestion } from './asking.ts'
import { anOwner, daysLater, finds } from './finding.ts'
import { ann, ben, someone } from './people.ts'
import { aPhotoOf } from './photos.ts'
import { aReview } from './reviews.ts'
import { aSeries, manySeries } from './series.ts'
import { aReply, aTip, openingPost } from './writing.ts'

/** In every word of the posts that will be removed, and nowhere else. */
export const CANARY = 'zyzzyva'
const title = (rest: string) => `Zyzzyva lantern ${rest}`

export type Canary = Awaited<ReturnType<typeof aCanary>>

/** A tip, a review and a question of Ann, her review that is quoted, and her reply to a tip of Ben; his tips stay. */
export async function aCanary() {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const steps = [{ text: 'Open the zyzzyva drawer.', photo, alt: 'The drawer' }]
  const tip = await aTip(author, { title: title('on the back'), steps, tags: 'selfie' })
  const review = await aReview(author, { title: title('after a month'), text: 'A zyzzyva of a phone.' })
  const question = await aQuestion(author, { title: title('stays dark, why?'), text: 'My zyzzyva is dark.' })
  const living = await aTip(await ben(), { title: 'A torch that stays where it is' })
  const linked = await aTip(await ben(), { title: 'A thread that names another' })
  const stays = await aReply(await ben(), tip, { body: 'I keep mine in the kitchen.' })
  const reply = await aReply(author, living, { body: 'Put a zyzzyva lantern beside it.' })
  const quoted = await aQuotedReview()
  daysLater(0.5)
  await editPost(author, reply.id, { body: 'Put two zyzzyva lanterns beside it, far apart.' }, wordsOfThread)
  await linkTips(await ben(), linked.id, LinkDraft.parse({ kind: 'NEEDS', to: tip.id }))
  for (const name of ['cleo', 'dora', 'emil'])
    await finds(await anOwner(name, { shown: true }), tip, 'BROKEN')
  const openings = await Promise.all([tip, review, question, quoted].map(openingPost))
  return { tip, review, question, living, linked, reply, stays, photo, openings }
}

/** Of a review that stands alone against many, its first point against is quoted to who would buy the phone. */
async function aQuotedReview() {
  const used = (yes: boolean) => [
    { day: 0, uses: { clock: yes }, scores: { 'battery-cost': yes ? 5 : 1 } },
    { day: 90, uses: { clock: yes }, payAgain: yes },
  ]
  await manySeries(await someone('fay'), 5, () => ({ said: used(true) }))
  const quoted = await aSeries(await someone('gus'), {
    said: used(false),
    more: { cons: 'Zyzzyva', score: 7 },
  })
  await summarizePhone({}, 'tiny-one')
  return quoted
}
