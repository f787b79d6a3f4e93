import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { noteKept, Unavailable } from '#app/platform/unavailable.server.ts'
import { draftedForm } from '#app/web/drafted-form.server.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { refusalIn } from '#app/web/refusal-in.server.ts'
import { resource } from '#app/web/resources.server.ts'
import { adminForm, staffForm } from '#app/web/staff.server.ts'
import '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const Note = z.object({ title: z.string() })
const typed = { title: 'Written on the train' }
const away = async (): Promise<Response> => {
  throw new Unavailable(new Error('Connection terminated unexpectedly'))
}
const keptBefore = () => {
  noteKept()
  return away()
}

const forms = {
  form: form(Note, away),
  draftedForm: draftedForm('question', Note, away),
  staffForm: staffForm(Note, away),
  adminForm: adminForm(Note, away),
}

test.each(Object.entries(forms))('%s comes back filled while the database is away', async (_, action) => {
  const { args, answer } = await aRequest('/notes', { typed, as: await someone('ada', { role: 'ADMIN' }) })
  const given = await answered(action(args))
  expect(given).toMatchObject({ status: 503, data: { values: typed, because: 'web.unavailable' } })
  expect(answer.get('retry-after')).toBe('5')
})

test.each(Object.entries(forms))('%s does so too where nobody can say who sent it', async (_, action) => {
  const { args, asked } = await aRequest('/notes', { typed })
  asked.actor = away()
  const given = await answered(action(args))
  expect(given).toMatchObject({ status: 503, data: { values: typed, because: 'web.unavailable' } })
})

test('what failed after a part of it was kept says that nobody knows', async () => {
  const { args } = await aRequest('/notes', { typed, as: await ann() })
  expect(await answered(form(Note, keptBefore)(args))).toMatchObject({ data: { because: 'web.mayBeKept' } })
  const later = await aRequest('/notes', { typed, as: await ann() })
  expect(await answered(form(Note, away)(later.args))).toMatchObject({ data: { because: 'web.unavailable' } })
})

test('pages and files answer 503 with when to come back', async () => {
  for (const handler of [page(away), resource(away)]) {
    const { args, answer } = await aRequest('/notes')
    expect((await answered(handler(args) as Promise<unknown>)).status).toBe(503)
    expect(answer.get('retry-after')).toBe('5')
  }
})

test('a bug stays a bug', async () => {
  const bug = new TypeError('x is undefined')
  expect(() => refusalIn(bug)).toThrow(bug)
  const { args } = await aRequest('/notes', { typed })
  const buggy = form(Note, async () => {
    if (typed) throw bug
    return redirect('/')
  })
  await expect(buggy(args)).rejects.toBe(bug)
})
