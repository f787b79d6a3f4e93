import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { newId } from '#app/platform/id.server.ts'

const TIPS = Number(process.env.BENCH_TIPS ?? 200)
const REPLIES = 30

/** A town of generated content, through the forum's own verbs. Prints the address of a tip with 30 replies. */
await migrate()
await loadCatalogue()
const members: Member[] = []
for (let n = 0; n < 20; n++) {
  const data = { id: newId(), name: `bench-${n}`, foldedName: `bench-${n}`, joinedAt: now() }
  members.push(await db.member.create({ data, select: memberColumns }))
}
let last = { id: '', slug: '' }
for (let n = 0; n < TIPS; n++) last = await publishTip(members[n % 20]!, draft(n))
for (let n = 0; n < REPLIES; n++) {
  const body =
    `Reply ${n}: it works on mine as well, with **one change**: hold the phone upright while you do step two. `.repeat(
      4,
    )
  await writeReply(members[n % 20]!, last.id, { body, language: 'en' })
}
console.log(`/threads/${last.slug}-${last.id}`)
await db.$disconnect()

function draft(n: number) {
  const steps = [1, 2, 3, 4, 5].map((step) => ({
    text: `Step ${step} of tip ${n}: open the back-screen settings and choose the card you want to keep there.`,
  }))
  return TipDraft.parse({
    title: `Tip ${n}: keep a card on the back screen`,
    promise: 'The card stays where you can see it without waking the phone.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['widgets'],
    access: 'STOCK',
    risks: [],
    minutes: 3,
    build: 'OS3.0.319.0.WBLCNXM',
    steps,
    tags: 'cards, notes',
    language: 'en',
  })
}
