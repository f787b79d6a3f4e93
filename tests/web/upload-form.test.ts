import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { questionOf } from '#app/web/question.server.ts'
import { withPhotosStored } from '#app/web/upload-form.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aPicture, asFile } from '#tests/support/photos.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const aPhoto = async () => asFile(await (await aPicture(600, 450)).jpeg().toBuffer())
const noPhoto = () => asFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawing.svg')

async function sent(typed: Record<string, string | File>, as?: Member) {
  const { args } = await aRequest('/tips/new', { typed, as })
  return withPhotosStored(await questionOf(args))
}

test('a form without files is as it was sent', async () => {
  const { fields, faults, wait } = await sent({ title: 'A clock', 'steps[0].photo': 'kept' }, await ann())
  expect([...fields]).toEqual([
    ['title', 'A clock'],
    ['steps[0].photo', 'kept'],
  ])
  expect([faults, wait]).toEqual([{}, undefined])
})

test('a file becomes a photo of whoever sent it, its id beside where it was', async () => {
  const member = await ann()
  const { fields } = await sent({ 'steps[0].text': 'Look', 'steps[0].file': await aPhoto() }, member)
  const id = String(fields.get('steps[0].photo'))
  expect(fields.has('steps[0].file')).toBe(false)
  expect(await db.photo.findUnique({ where: { id } })).toMatchObject({ memberId: member.id, postId: null })
})

test('a new file takes the place of the photo that was there, an empty field leaves it', async () => {
  const member = await ann()
  const changed = await sent({ 'steps[0].photo': 'old', 'steps[0].file': await aPhoto() }, member)
  expect(changed.fields.getAll('steps[0].photo')).not.toContain('old')
  const left = await sent({ 'steps[0].photo': 'old', 'steps[0].file': new File([], '') }, member)
  expect(left.fields.getAll('steps[0].photo')).toEqual(['old'])
  expect([...left.fields.values()].some((value) => value instanceof File)).toBe(false)
})

test('a file that is no photo is told beside its field, and the others stay', async () => {
  const files = { 'steps[0].file': noPhoto(), 'steps[1].file': await aPhoto() }
  const { fields, faults } = await sent({ title: 'A clock', ...files }, await ann())
  expect(faults).toEqual({ 'steps[0].file': ['media.notAPhoto'] })
  expect([...fields.keys()]).toEqual(['title', 'steps[1].photo'])
})

test('a form that came without a session keeps its photos, as nobody’s', async () => {
  const { fields } = await sent({ 'steps[0].file': await aPhoto() })
  const id = String(fields.get('steps[0].photo'))
  expect(await db.photo.findUnique({ where: { id } })).toMatchObject({ memberId: null })
})

test('what ann chose, sent with ben’s session, is nobody’s until she sends it again', async () => {
  const writer = (await ann()).id
  const { fields } = await sent({ writer, 'steps[0].file': await aPhoto() }, await ben())
  const id = String(fields.get('steps[0].photo'))
  expect(await db.photo.findUnique({ where: { id } })).toMatchObject({ memberId: null })
})

test('after thirty photos in ten minutes the whole form has to wait', async () => {
  const member = await ben()
  for (let at = 0; at < 30; at++) await sent({ 'steps[0].file': noPhoto() }, member)
  const { faults, wait, fields } = await sent({ title: 'A clock', 'steps[0].file': noPhoto() }, member)
  expect([faults, [...fields.keys()]]).toEqual([{}, ['title']])
  expect(wait).toMatchObject({ kind: 'tooMany', because: 'media.tooFast' })
})

test('a body that is no form is refused in words', async () => {
  const { args } = await aRequest('/tips/new', { method: 'POST', headers: { 'content-type': 'text/plain' } })
  const given = answered(questionOf(args).then(withPhotosStored))
  expect(await given).toMatchObject({ status: 400, data: { because: 'web.unreadable' } })
})
