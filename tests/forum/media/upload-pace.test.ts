import { expect, test } from 'vitest'
import { insistOnUploadPace } from '#app/forum/media/upload-pace.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'

const ann = { ...visitor, role: 'MEMBER', id: 'ann' } as never
const ben = { ...visitor, role: 'MEMBER', id: 'ben' } as never

test('thirty photos in ten minutes are enough, for each member and for each address', async () => {
  for (let photo = 1; photo <= 30; photo++) await insistOnUploadPace(ann, '192.0.2.1')
  await expect(insistOnUploadPace(ann, '192.0.2.2')).rejects.toMatchObject({
    kind: 'tooMany',
    because: 'media.tooFast',
  })
  await insistOnUploadPace(ben, '192.0.2.1')

  for (let photo = 1; photo <= 30; photo++) await insistOnUploadPace(visitor, '192.0.2.1')
  const refusal = await insistOnUploadPace(visitor, '192.0.2.1').catch((error) => error)
  expect(refusal.more.retryAfter).toBeGreaterThan(500)
  await insistOnUploadPace(visitor, '192.0.2.9')
})
