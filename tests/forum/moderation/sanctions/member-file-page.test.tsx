import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { MemberFilePage } from '#app/forum/moderation/sanctions/member-file-page.tsx'
import { loadFile, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { MemberListPage } from '#app/forum/moderation/sanctions/member-list-page.tsx'
import { listMembers } from '#app/forum/moderation/sanctions/member-list-queries.server.ts'
import { noteMember } from '#app/forum/moderation/sanctions/note-member.server.ts'
import { suspendMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

const abuse = { rule: 'abuse' } as const
const nothing = { faults: {}, text: () => undefined }

async function drawn(element: React.ReactNode, loaderData: unknown = null) {
  const messages = await loadMessages('en')
  const router = createMemoryRouter([{ id: 'page', path: '*', element }], {
    hydrationData: { loaderData: { page: loaderData } },
  })
  return renderToString(
    <SpeechProvider locale="en" messages={messages}>
      <RouterProvider router={router} />
    </SpeechProvider>,
  )
}

test('the file of a member shows what holds, what can be done, and the way back from a warning', async () => {
  const { id } = await ann()
  const warned = await warnMember(await mo(), id, { points: 10, days: 30 }, abuse)
  await noteMember(await mo(), id, 'Two accounts?')
  const file = await loadFile(await mo(), 'ann')
  const page = await drawn(<MemberFilePage {...file} />)
  expect(page).toContain('10 points stand')
  expect(page).toContain('Two accounts?')
  for (const end of ['warning', 'silence', 'suspension', 'cleaning', `warnings/${warned.id}`])
    expect(page).toContain(`href="/admin/members/ann/${end}"`)
})

test('the form of a suspension has the proposed step chosen', async () => {
  await suspendMember(await mo(), (await ann()).id, 24, abuse)
  const data = await loadForAct(await mo(), 'ann', 'suspension')
  const page = await drawn(<MemberActForm reply={nothing} />, data)
  expect(page).toContain('<option value="72" selected="">3 days</option>')
  expect(page).toContain('name="rule"')
})

test('the list names each member once, with their state', async () => {
  await suspendMember(await mo(), (await ann()).id, 24, abuse)
  const list = await listMembers(await mo(), {})
  const page = await drawn(<MemberListPage {...list} filter={{}} />)
  expect(page.match(/href="\/admin\/members\/ann"/g)).toHaveLength(1)
  expect(page).toContain('Suspended</span>')
})
