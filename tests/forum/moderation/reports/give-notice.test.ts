import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { rejectPost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { giveNotice } from '#app/forum/moderation/reports/give-notice.server.ts'
import { NoticeDraft } from '#app/forum/moderation/reports/notice.ts'
import { listAnswerable } from '#app/forum/moderation/reports/notice-queries.server.ts'
import { aHeldPost } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { copyrightForm, noticeForm, origins } from '#tests/support/notices.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const notice = (actor: Actor, form: object) =>
  giveNotice(actor, NoticeDraft.parse(form), { network: 'n', origins })

test('a visitor’s notice keeps the words, the address and who they are, and is urgent', async () => {
  const tip = await aTip(await ann())
  const post = await openingPost(tip)
  const address = `https://verso.example/threads/a-clock-${tip.id}`
  const { id } = await notice(visitor, { ...noticeForm, address })
  expect(id).toMatch(/^[a-z2-7]{52}$/)
  expect(await db.report.findMany({ include: { case: true } })).toMatchObject([
    {
      kind: 'illegal',
      reason: 'illegal',
      reporterId: null,
      subjectKind: 'post',
      subjectId: post.id,
      text: noticeForm.explanation,
      weight: 0,
      snapshot: { title: 'A clock on the back', body: post.body, address },
      contact: { name: 'Vera Visitor', email: 'vera@example.org' },
      case: { kind: 'reports', subjectId: post.id, open: 1, priority: 20, phoneId: 'tiny-one' },
    },
  ])
})

test('a notice of child abuse comes before all others, without a name', async () => {
  await ann()
  const { name: _, email: __, ...nameless } = noticeForm
  await notice(visitor, { ...nameless, childAbuse: 'yes' })
  expect(await db.report.findMany({ include: { case: true } })).toMatchObject([
    {
      reason: 'child-abuse',
      contact: { name: '', email: '' },
      subjectKind: 'member',
      case: { priority: 100 },
    },
  ])
})

test('however many notices come, nothing is hidden by them', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  for (let n = 0; n < 4; n++) await notice(visitor, { ...noticeForm, address: `/posts/${reply.id}` })
  expect(await db.decision.count()).toBe(0)
  expect(await db.case.findMany()).toMatchObject([{ priority: 80 }])
})

test('an address that leads nowhere, elsewhere or to what is gone is refused beside its field', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await removePost(await mo(), reply.id, { rule: 'spam' })
  const wrong = ['/posts/nothing', '/photos/nothing/1.webp', '/members/nobody', `/posts/${reply.id}`]
  for (const address of wrong)
    await expect(notice(visitor, { ...noticeForm, address })).rejects.toMatchObject({
      kind: 'invalid',
      more: { fields: { address: ['reports.addressLeadsNowhere'] } },
    })
  const elsewhere = notice(visitor, { ...noticeForm, address: 'https://elsewhere.example/posts/1' })
  await expect(elsewhere).rejects.toMatchObject({
    more: { fields: { address: ['reports.addressElsewhere'] } },
  })
})

test('a member’s notice is among their reports, unless they reported it already', async () => {
  const reply = await aReply(await ann(), await aTip(await ann()))
  const member = await ben()
  const form = { ...noticeForm, address: `/posts/${reply.id}` }
  expect(await notice(member, form)).toMatchObject({ reporterId: member.id })
  expect(await notice(member, form)).toMatchObject({ reporterId: null })
  await expect(reports(member, reply)).rejects.toThrow('reports.already')
})

test('a copyright notice keeps the work and where the original is', async () => {
  await ann()
  await notice(visitor, copyrightForm)
  const { work, original } = copyrightForm
  expect(await db.report.findMany()).toMatchObject([{ kind: 'copyright', snapshot: { work, original } }])
})

test('the author answers the removal of their post for copyright, and that opens a case', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  const removal = await removePost(await mo(), reply.id, { rule: 'copyright' })
  const { address: _, ...answer } = { ...noticeForm, kind: 'counter', decision: removal.id }
  await expect(notice(visitor, answer)).rejects.toThrow('signIn')
  await expect(notice(await ben(), answer)).rejects.toThrow('invalid')
  await notice(await ann(), answer)
  expect(await db.report.findMany({ include: { case: true } })).toMatchObject([
    {
      kind: 'counter',
      reporterId: (await ann()).id,
      snapshot: { decision: removal.id, body: reply.body },
      case: { open: 1, subjectId: reply.id },
    },
  ])
  await restorePost(await mo(), reply.id)
  await expect(notice(await ann(), answer)).rejects.toThrow('invalid')
})

test('so is what staff reject for copyright before anybody saw it', async () => {
  const { post } = await aHeldPost(await ann())
  const { id } = await rejectPost(await mo(), post.id, { rule: 'copyright' })
  expect(await listAnswerable(await ann())).toMatchObject([{ id }])
  const { address: _, ...answer } = { ...noticeForm, kind: 'counter', decision: id }
  expect(await notice(await ann(), answer)).toMatchObject({ kind: 'counter' })
})

test('a removal for another rule is answered by an objection, not by a counter-notice', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  const { id: decision } = await removePost(await mo(), reply.id, { rule: 'spam' })
  const { address: _, ...answer } = { ...noticeForm, kind: 'counter', decision }
  await expect(notice(await ann(), answer)).rejects.toThrow('invalid')
})
