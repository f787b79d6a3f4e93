import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
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
