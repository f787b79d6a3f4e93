import { expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { mayDo, memberActs, needsRule, offered } from '#app/forum/moderation/sanctions/member-act.ts'

const someone = (id: string, role: Member['role']) => ({ id, role, suspendedUntil: null }) as Member
const [ann, mo, ada] = [someone('ann', 'MEMBER'), someone('mo', 'MODERATOR'), someone('ada', 'ADMIN')]
const free = { suspended: false, silenced: false, appointed: false }
const first = ['warning', 'silence', 'suspension', 'cleaning', 'appointment']

test('staff are offered what makes sense: of each pair the act or its undoing', () => {
  expect(offered(mo, ann, free)).toEqual(first)
  const bound = { suspended: true, silenced: true, appointed: true }
  expect(offered(mo, ann, bound)).toEqual([
    'warning',
    'unsilencing',
    'reinstatement',
    'cleaning',
    'appointment-end',
  ])
})

test('roles are for administrators, on moderators too; nothing is offered on equals, oneself or to members', () => {
  expect(offered(ada, mo, free)).toEqual([...first, 'role'])
  for (const [actor, whom] of [
    [mo, mo],
    [mo, ada],
    [ada, ada],
    [ann, mo],
    [visitor, ann],
  ] as const)
    expect(offered(actor, whom, free)).toEqual([])
  expect(mayDo(mo, 'role', ann)).toBe('moderation.adminOnly')
  expect(mayDo(ann, 'warning', mo)).toBe('moderation.staffOnly')
})

test('what restricts a member rests on a rule, what frees or appoints them does not', () => {
  const resting = (Object.keys(memberActs) as (keyof typeof memberActs)[]).filter(needsRule)
  expect(resting).toEqual(['warning', 'silence', 'suspension', 'cleaning'])
})
