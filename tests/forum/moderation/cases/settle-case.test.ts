import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { suggestedRule } from '#app/forum/moderation/cases/fitting.ts'
import { handleCase, settleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { Settling, settlements } from '#app/forum/moderation/cases/settlement.ts'
import { aCase, aHeldPost, aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const acts = async () =>
  (await db.decision.findMany({ where: { automated: false } })).map(({ act }) => act).sort()

test('each act of the queue does what its verb does, and closes the case', async () => {
  const [bad, fine] = [await aPost(await ann()), await aPost(await ann())]
  const [shown, refused] = [await aHeldPost(await ann()), await aHeldPost(await ann())]
  await settleCase(await mo(), await aReport(bad, await ben()), 'remove', { rule: 'spam' })
  await settleCase(await mo(), await aReport(fine, await ben()), 'dismiss')
  await settleCase(await mo(), shown.seen, 'approve', { rule: 'spam' })
  await settleCase(await mo(), refused.seen, 'reject', { rule: 'spam' })
  expect(await acts()).toEqual(['case.dismissed', 'post.approved', 'post.rejected', 'post.removed'])
  expect(await db.case.count({ where: { open: 1 } })).toBe(0)
  const approval = await db.decision.findFirstOrThrow({ where: { act: 'post.approved' } })
  expect(approval.rule).toBeNull()
})

test('what is about no post is neither removed nor approved from here', async () => {
  const post = await aPost(await ann())
  const seen = await aCase(post, { kind: 'tag' })
  await db.case.update({ where: { id: seen.id }, data: { subjectKind: 'thread' } })
  await expect(settleCase(await mo(), seen, 'remove', { rule: 'spam' })).rejects.toThrow('queue.unfit')
})

test('a row claims, gives back and decides', async () => {
  const { id, version } = await aReport(await aPost(await ann()), await ben())
  const ask = (act: string, at: number) =>
    Settling.parse({ case: id, version: String(at), do: act, rule: 'spam' })
  expect(await handleCase(await mo(), ask('claim', version))).toEqual({ next: id })
  expect(await handleCase(await mo(), ask('release', version + 1))).toEqual({ next: id })
  const { done } = await handleCase(await mo(), ask('remove', version + 2))
  expect(await db.decision.findMany()).toMatchObject([{ id: done, act: 'post.removed', rule: 'spam' }])
})

test('neither visitors nor members settle anything', async () => {
  const seen = await aReport(await aPost(await ann()), await ben())
  for (const act of settlements) {
    await expect(settleCase(visitor, seen, act, { rule: 'spam' })).rejects.toMatchObject({ kind: 'signIn' })
    await expect(settleCase(await ben(), seen, act, { rule: 'spam' })).rejects.toThrow('moderation.staffOnly')
  }
  expect(await db.decision.count()).toBe(0)
})

test('of two who settle one case at once, one does and the other learns who', async () => {
  const seen = await aReport(await aPost(await ann()), await ben())
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => settleCase(by, seen, 'remove', { rule: 'spam' })))
  const late = done.filter(({ status }) => status === 'rejected')
  expect(late).toMatchObject([{ reason: { because: 'moderation.handledBy' } }])
  expect(await acts()).toEqual(['post.removed'])
})

test('the rule named most is suggested; what names none suggests none', () => {
  expect(suggestedRule(['other', 'abuse', 'spam'])).toBe('abuse')
  expect(suggestedRule(['child-abuse'])).toBe('illegal')
  expect(suggestedRule(['other', 'watched', ''])).toBe('')
})
