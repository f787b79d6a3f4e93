import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { composer } from '#app/web/composer.server.ts'
import { draftedForm } from '#app/web/drafted-form.server.ts'
import '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { sent } from '#tests/support/requests.ts'

const action = draftedForm('question', z.object({ title: z.string() }), async () => redirect('/threads/1'))

test('whatever its button, a form of ann’s does nothing in ben’s name, and keeps what she typed', async () => {
  const values = { title: 'What ben was writing' }
  await saveDraft(await ben(), { form: 'question', target: '', sequence: 0, values })
  const writer = (await ann()).id
  for (const command of ['ask', 'save', 'discard']) {
    const typed = { title: 'What ann was writing', do: command, writer }
    const { status, reply } = await sent(action, '/questions/new', { typed, as: await ben() })
    expect(status).toBe(409)
    expect(reply).toMatchObject({
      because: 'accounts.otherMember',
      about: { name: 'ann' },
      signIn: true,
      values: { title: 'What ann was writing', writer },
    })
    expect(await findDraft(await ben(), 'question')).toMatchObject({ sequence: 1, values })
  }
})

test('an older tab that is faulty is told its faults, and that there is something newer', async () => {
  const member = await ben()
  const tip = composer(
    () => '',
    async () => redirect('/threads/1'),
  )
  for (const [form, send] of [
    ['question', action],
    ['tip', tip],
  ] as const) {
    await saveDraft(member, { form, target: '', sequence: 0, values: { title: 'Newer' } })
    const typed = { promise: 'What the older tab says', sequence: '0', do: 'publish', writer: member.id }
    const { status, reply } = await sent(send, '/', { typed, as: member })
    expect(status).toBe(422)
    expect(reply).toMatchObject({
      because: 'posts.draft.newerStands',
      faults: { title: [expect.any(String)] },
      values: { promise: typed.promise, sequence: '0' },
    })
    expect(await findDraft(member, form)).toMatchObject({ values: { title: 'Newer' } })
  }
})
