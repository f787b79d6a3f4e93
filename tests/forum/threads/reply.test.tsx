import { expect, test } from 'vitest'
import { Reply, type ReplyShown } from '#app/forum/threads/reply.tsx'
import { rendered } from '#tests/support/rendered.tsx'

const at = new Date('2026-03-04T05:06:07Z')
const reply: ReplyShown = {
  id: 'r1',
  parentId: null,
  position: 2,
  language: 'en',
  score: 0,
  downCount: 0,
  demo: false,
  createdAt: at,
  editedAt: null,
  byStaff: undefined,
  removedAt: at,
  deletedAt: null,
  wipedAt: null,
  vote: null,
  gone: 'held',
  mine: true,
  forStaff: false,
  author: { name: 'ann', displayName: null },
  authorId: 'a1',
  html: '<p>That works on mine too.</p>',
  depth: 0,
}
const why = { decision: 'd1', rule: 'Several members reported it' }

test('a reply that waits says to its author why, how to put it right, and where', async () => {
  const mend = 'An edit shows it again at once.'
  const page = await rendered(<Reply reply={reply} opener="ben" fresh={false} why={why} mend={mend} />)
  for (const said of ['Several members reported it', 'href="/decisions/d1"', mend, 'href="/posts/r1/edit"'])
    expect(page).toContain(said)
})

test('where it is not its author who reads, it leads to no edit', async () => {
  const page = await rendered(<Reply reply={reply} opener="ben" fresh={false} why={why} />)
  expect(page).toContain('This reply waits for staff')
  expect(page).not.toContain('/edit')
})
