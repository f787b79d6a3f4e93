import { aKeyboard, aThumb } from './hands.ts'
import { decidedBy, rightAnswer, twentyMixedItems } from './mixed-items.ts'
import { theForum } from './staffing.ts'
import { expect, test } from './support.ts'

/** No row got another answer than its own, nor another rule; the undo of a removal is part of its objection's answer. */
const decided = [
  ...['1 × appeal.reversed', '1 × appeal.upheld', '5 × case.dismissed', '1 × member.warned (abuse)'],
  ...['1 × post.approved', '2 × post.rejected (spam)', '2 × post.removed (abuse)'],
  ...['1 × post.removed (private)', '1 × post.removed (spam)', '1 × post.restored', '2 × tag.accepted'],
  ...['1 × tag.refused', '1 × tip.gated (harm)', '1 × tip.ungated'],
]

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true }

for (const [how, hand, device] of [
  ['a thumb at 390 px, without JavaScript', aThumb, { hasTouch: true }],
  ['the keyboard alone at 1280 px', aKeyboard, desk],
] as const)
  test(`twenty mixed items get each its right answer with ${how}: two acts of the hand each, on average, at most`, async ({
    browser,
    ownForum: forum,
  }) => {
    const { cookies, names, as } = await theForum(browser, forum)
    const items = await twentyMixedItems({ page: await as('author'), forum, cookies, names })
    expect(items).toBe(20)
    const staff = await as('moderator', device)
    await staff.goto('/admin/queue')
    const rows = staff.locator('[data-queue] > li')
    await expect(rows).toHaveCount(20)
    const { row, next, give, count } = hand(staff)
    const costs: number[] = []
    for (let left = 20; left > 0; left--) {
      const { says, answer } = rightAnswer(await row.innerText())
      const before = count()
      const answered = staff.waitForNavigation()
      await give(answer)
      await answered
      await expect(rows, says).toHaveCount(left - 1)
      if (left > 1) await expect(next, says).toHaveCount(1)
      costs.push(count() - before)
    }
    expect(Math.max(...costs)).toBeLessThanOrEqual(3)
    expect(count() / 20).toBeLessThanOrEqual(2)
    expect(decidedBy(forum, names.moderator)).toEqual(decided)
  })
