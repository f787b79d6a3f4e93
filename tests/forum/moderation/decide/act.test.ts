import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { type ActKey, actOf, acts, isAct, mayModerate } from '#app/forum/moderation/decide/act.ts'
import { type Act, automatic, moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { loadMessages } from '#app/messages/load.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { db } from '#tests/support/database.ts'
import { ada, max } from '#tests/support/moderating.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const keys = Object.keys(acts) as ActKey[]
const pairs = () =>
  keys.flatMap((undo) => actOf(undo).takesBack.map((done) => [undo, done as ActKey] as const))
const concept = (key: string) => key.split('.')[0]
const subject = { kind: 'member', id: 'm' } as const
const nothing = async () => undefined

test.each(locales)('every act has words of its own in %s', async (locale) => {
  const messages = await loadMessages(locale)
  const words = keys.map((key) => messages[`moderation.act.${key}` as MessageKey])
  expect(keys.filter((_, n) => !words[n]?.trim())).toEqual([])
  expect(words.filter((said, n) => words.indexOf(said) !== n)).toEqual([])
})

test('an act takes back one of the same concept, by the same staff, as loud', () => {
  expect(pairs().length).toBeGreaterThan(15)
  for (const [undo, done] of pairs()) {
    expect([isAct(done), done === undo, concept(done)], undo).toEqual([true, false, concept(undo)])
    expect([actOf(undo).by, actOf(undo).tells], undo).toEqual([actOf(done).by, actOf(done).tells])
    expect([actOf(undo).appealable, actOf(undo).needsRule], undo).toEqual(
      undo === 'post.rejected' ? [true, true] : [false, false],
    )
  }
})

test('what nothing takes back is erased for good, answered by its opposite, or itself an undoing', () => {
  const undone = new Set<string>(pairs().map(([, done]) => done))
  const final = keys.filter((key) => !undone.has(key) && actOf(key).takesBack.length === 0)
  expect(final).toEqual(['post.purged', 'member.role-changed', 'appeal.upheld', 'appeal.reversed'])
})

test('whoever may object is told, and learns the rule', () => {
  const objectionable = keys.filter((key) => actOf(key).appealable)
  expect(objectionable.length).toBeGreaterThan(8)
  for (const key of objectionable) expect(actOf(key)).toMatchObject({ tells: true, needsRule: true })
})
test.each(keys)(
  '%s is for staff, on nobody as high as they are, and rests on a rule where it needs one',
  async (key) => {
    const { by, needsRule } = actOf(key)
    const who = by.includes('MODERATOR') ? await mo() : await ada()
    const act = { key, subject, author: await ann(), snapshot: {}, ...(needsRule && { rule: 'spam' }) } as Act
    await expect(moderate(visitor, act, nothing)).rejects.toThrow('signIn')
    await expect(moderate(await ben(), act, nothing)).rejects.toThrow('moderation.staffOnly')
    if (who.role === 'ADMIN')
      await expect(moderate(await mo(), act, nothing)).rejects.toThrow('moderation.adminOnly')
    for (const author of [who, await someone('abe', { role: who.role }), await ada()])
      await expect(moderate(who, { ...act, author }, nothing)).rejects.toThrow(/not(Yourself|YourEqual)/)
    if (needsRule)
      for (const one of [who, automatic] as const)
        await expect(moderate(one, { ...act, rule: undefined }, nothing)).rejects.toThrow('ruleMissing')
    expect(await db.decision.count()).toBe(0)
    await moderate(who, act, nothing)
    await moderate(await ada(), { ...act, author: await mo() }, nothing)
    expect(await db.decision.count({ where: { act: key } })).toBe(2)
  },
)

test('nobody acts on themselves, nor on equals or higher, and each is told which', async () => {
  const [moderator, admin] = [await mo(), await ada()]
  const told = [moderator, await max(), admin].map((whom) => mayModerate(moderator, 'member.suspended', whom))
  expect(told).toEqual(['moderation.notYourself', 'moderation.notYourEqual', 'moderation.notYourEqual'])
  expect(mayModerate(admin, 'member.suspended', admin)).toBe('moderation.notYourself')
})

test('whoever restricts says by which rule, and whom it restricts may object, but for a slow discussion', () => {
  const restricting = keys.filter((key) => actOf(key).needsRule)
  const member = ['warned', 'silenced', 'suspended', 'cleaned'].map((what) => `member.${what}`)
  const post = ['removed', 'held', 'rejected', 'edited', 'purged'].map((what) => `post.${what}`)
  expect(restricting).toEqual([...post, 'thread.locked', 'thread.slowed', 'tip.gated', ...member])
  const final = restricting.filter((key) => !actOf(key).appealable)
  expect(final).toEqual(['thread.slowed'])
})

test('nobody is told of a pin, of a tag, of the catalogue, of a case, or twice of an objection', () => {
  const quiet = keys.filter((key) => !actOf(key).tells)
  const [pins, cared, rest] = [quiet.slice(0, 2), quiet.slice(2, -4), quiet.slice(-4)]
  expect(pins).toEqual(['thread.pinned', 'thread.unpinned'])
  const tags = ['accepted', 'acceptance-undone', 'merged', 'unmerged', 'named', 'names-restored']
  expect(cared).toEqual([...tags.map((what) => `tag.${what}`), 'catalogue.edited', 'catalogue.edit-undone'])
  expect(rest).toEqual(['case.dismissed', 'case.reopened', 'appeal.upheld', 'appeal.reversed'])
})

test('the public log leaves out the care of tags and catalogue, who is on staff, and cases taken up again', () => {
  const unlogged = keys.filter((key) => !actOf(key).logged)
  expect(unlogged).toEqual([
    ...keys.filter((key) => /^(tag|catalogue)\./.test(key)),
    ...['member.role-changed', 'member.appointed', 'member.appointment-ended', 'case.reopened'],
  ])
})

test('only administrators erase for good, change the catalogue and give roles; visitors are no act', () => {
  const alone = keys.filter((key) => actOf(key).by.join() === 'ADMIN')
  expect(alone).toEqual(['post.purged', 'catalogue.edited', 'catalogue.edit-undone', 'member.role-changed'])
  const both = keys.filter((key) => actOf(key).by.join() === 'MODERATOR,ADMIN')
  expect(alone.length + both.length).toBe(keys.length)
  for (const no of [undefined, 7, 'toString', 'post.burnt', ['post.removed']]) expect(isAct(no)).toBe(false)
})

test('what concerns nobody is done by whoever may do it', async () => {
  expect(mayModerate(await mo(), 'tag.accepted', null)).toBe(true)
  expect(mayModerate(await ben(), 'tag.accepted', null)).toBe('moderation.staffOnly')
  expect(mayModerate(await mo(), 'catalogue.edited', null)).toBe('moderation.adminOnly')
})
