import { expect, test } from 'vitest'
import { drawings } from '#app/forum/catalogue/art/drawings.ts'
import { drawStep } from '#app/forum/demo/draw-step.server.ts'
import { keyOf, photoFiles } from '#app/forum/media/photo-files.server.ts'
import { sharpEngine } from '#app/platform/images/engine.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

async function colours(id: string) {
  const sharp = await sharpEngine()
  const bytes = await photoFiles.read(keyOf(id, '960.webp'))
  const { data, info } = await sharp(bytes!).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let glowing = 0
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at]! > 230 && data[at + 1]! > 190 && data[at + 2]! < 140) glowing++
  }
  return { width: info.width, height: info.height, glowing }
}

test('a drawing is a photo like any other: of its member, in several sizes, waiting for its post', async () => {
  const member = await ann()
  const id = await drawStep(member, 'rear-selfie')
  expect(await db.photo.findUniqueOrThrow({ where: { id } })).toMatchObject({
    memberId: member.id,
    postId: null,
    width: 960,
    height: 720,
    widths: '480 960',
  })
})

test('it shows the use of the back screen, lit', async () => {
  const lit = await colours(await drawStep(await ann(), 'rear-selfie'))
  expect(lit).toMatchObject({ width: 960, height: 720 })
  expect(lit.glowing).toBeGreaterThan(200)
})

test('a use without a drawing of its own is drawn plainly', async () => {
  expect(drawings).not.toHaveProperty('no-such-use')
  expect((await colours(await drawStep(await ann(), 'no-such-use'))).width).toBe(960)
})
