import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { action as remove } from '#app/routes/admin/word-removal.tsx'
import { action as tryOut } from '#app/routes/admin/word-trial.tsx'
import { action as add, loader } from '#app/routes/admin/words.tsx'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

const path = '/admin/words'
const adding = (typed: Record<string, string>, as?: Member) => sent(add, path, { typed, as })
const listed = async (as?: Member) => answered(loader((await aRequest(path, { as })).args))
const pills = { text: 'pills', language: 'en', action: 'block' }

test('staff add a word, find it in the list and take it out again', async () => {
  const { location } = await adding(pills, await mo())
  const { id } = await db.watchedWord.findFirstOrThrow()
  expect(location).toBe(`/admin/words#w-${id}`)
  const { args } = await aRequest(path, { as: await mo() })
  expect(await loader(args)).toMatchObject({ words: [pills] })
  const gone = await sent(remove, path, { typed: {}, as: await mo(), params: { word: id } })
  expect([gone.location, await db.watchedWord.count()]).toEqual([path, 0])
})

test('what is wrong is said beside its field, with what was typed', async () => {
  expect(await adding({ text: '!', action: 'block' }, await mo())).toMatchObject({
    status: 422,
    reply: { faults: { text: ['watch.wordMissing'] }, values: { text: '!' } },
  })
})

test('a text is tried on the words, and nothing comes of it', async () => {
  await adding(pills, await mo())
  await adding({ text: 'cheap', action: 'report' }, await mo())
  const trial = (sample: string, sampleLanguage: string, as?: Member) =>
    sent(tryOut, `${path}/trial`, { typed: { sample, sampleLanguage }, as })
  expect(await trial('Cheap pills', 'en', await mo())).toMatchObject({
    status: 200,
    reply: {
      values: {
        sample: 'Cheap pills',
        trial: { would: 'block', hits: [{ text: 'pills' }, { text: 'cheap' }] },
      },
    },
  })
  expect((await trial('Cheap pills', 'fr', await mo())).reply.values.trial).toMatchObject({ would: 'report' })
  expect((await trial('Fine', 'fr', await mo())).reply.values.trial).toEqual({ hits: [], would: null })
  expect([await trial('x', '', await ann()), await trial('x', '')].map(({ status }) => status)).toEqual([
    403, 401,
  ])
  expect(await db.case.count()).toBe(0)
})

test('nobody else sees or changes the words', async () => {
  expect((await listed()).headers.get('location')).toContain('/sign-in')
  expect((await listed(await ann())).status).toBe(403)
  expect([(await adding(pills)).status, (await adding(pills, await ann())).status]).toEqual([401, 403])
  const asAnn = await sent(remove, path, { typed: {}, as: await ann(), params: { word: 'x' } })
  const nothing = await sent(remove, path, { typed: {}, as: await mo(), params: { word: 'x' } })
  expect([asAnn.status, nothing.status]).toEqual([403, 404])
})
