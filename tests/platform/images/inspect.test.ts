import { expect, test } from 'vitest'
import { recode } from '#app/platform/images/recode.server.ts'
import { anAnimation, aPicture, aPngThatSays, photoLimits } from '#tests/support/photos.ts'
import { costOfFirst } from '#tests/support/ratio.ts'

const again = (bytes: Uint8Array) => recode(bytes, photoLimits)

test('an animation of 300 frames is taken, one of 301 is not', async () => {
  await expect(again(await anAnimation(300, 'gif', 20, 20))).resolves.toMatchObject({ animated: true })
  await expect(again(await anAnimation(301, 'gif', 20, 20))).rejects.toMatchObject({ fault: 'tooManyFrames' })
})

test('300 megapixels are refused from the header, before anything is decoded', async () => {
  const small = await (await aPicture(300, 300)).png().toBuffer()
  const taken = () => again(small)
  const refused = () =>
    expect(again(aPngThatSays(20_000, 15_000))).rejects.toMatchObject({ fault: 'tooManyPixels' })
  await Promise.all([taken(), refused()])
  const memory = process.memoryUsage().rss
  await refused()
  expect(process.memoryUsage().rss - memory).toBeLessThan(50_000_000)
  const cost = await costOfFirst({ taken, refused }, { rounds: 9, warmUp: 1 })
  expect(cost.refused).toBeLessThan(1)
})

test('the frames of an animation count together', async () => {
  const bytes = await anAnimation(20, 'gif', 100, 50)
  await expect(recode(bytes, { pixels: 99_999, frames: 300 })).rejects.toMatchObject({
    fault: 'tooManyPixels',
  })
  await expect(recode(bytes, { pixels: 100_000, frames: 300 })).resolves.toMatchObject({ animated: true })
})

test('what is no photo is not taken, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const others = [svg, `<?xml version="1.0"?>\n${svg}`, 'II*\0tiff', '%PDF-1.7', 'hello', '']
  for (const other of others)
    await expect(again(Buffer.from(other))).rejects.toMatchObject({ fault: 'notAPhoto' })
  const tiff = await (await aPicture(20, 20)).tiff().toBuffer()
  await expect(again(tiff)).rejects.toMatchObject({ fault: 'notAPhoto' })
})

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a %s that breaks off is not taken',
  async (format) => {
    const whole = await (await aPicture(400, 300)).toFormat(format).toBuffer()
    const part = whole.subarray(0, Math.floor(whole.length * 0.7))
    await expect(again(part)).rejects.toMatchObject({ fault: 'broken' })
  },
)
