import { expect, test } from 'vitest'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { action } from '#app/routes/drafts/save.ts'
import '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aRequest } from '#tests/support/requests.ts'

test('a page of ann’s saves no draft for ben, who signed in beside it', async () => {
  const typed = {
    form: 'question',
    sequence: '0',
    values: '{"title":"Only ann’s"}',
    writer: (await ann()).id,
  }
  const save = async (as: Awaited<ReturnType<typeof ann>>) =>
    action((await aRequest('/drafts', { typed, as })).args)
  const refused = await save(await ben())
  expect([refused.status, await refused.json()]).toMatchObject([409, { because: 'accounts.otherMember' }])
  expect(await findDraft(await ben(), 'question')).toBeNull()
  expect((await save(await ann())).status).toBe(200)
  expect(await findDraft(await ann(), 'question')).toMatchObject({ sequence: 1 })
})
