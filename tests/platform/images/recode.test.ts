import { expect, test } from 'vitest'
import { sharpEngine } from '#app/platform/images/engine.server.ts'
import { recode } from '#app/platform/images/recode.server.ts'
import { anAnimation, aPhonePhoto, aPicture, photoLimits } from '#tests/support/photos.ts'

const again = (bytes: Uint8Array) => recode(bytes, photoLimits)
const sharp = await sharpEngine()

test('a photo is kept in a few widths as WebP and in one as JPEG', async () => {
  const photo = await again(await (await aPicture(2000, 1000)).jpeg().toBuffer())

  expect(photo).toMatchObject({ width: 1600, height: 800, animated: false, widths: [480, 960, 1600] })
  expect([...photo.files.keys()]).toEqual(['480.webp', '960.webp', '1600.webp', '960.jpg'])
  for (const [name, bytes] of photo.files) {
    const { format, width } = await sharp(bytes).metadata()
    expect(`${width}.${format}`).toBe(name.replace('jpg', 'jpeg'))
  }
})

test('a small photo is not enlarged', async () => {
  const photo = await again(await (await aPicture(300, 200)).png().toBuffer())
  expect(photo).toMatchObject({ width: 300, height: 200, widths: [300] })
  expect([...photo.files.keys()]).toEqual(['300.webp', '300.jpg'])
})

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('%s is taken, by its content', async (format) => {
  const photo = await again(await (await aPicture(120, 90)).toFormat(format).toBuffer())
  expect(photo).toMatchObject({ width: 120, height: 90, animated: false })
})

test('where and with what a photo was taken is in none of its sizes', async () => {
  const sent = await aPhonePhoto()
  expect(sent.includes('Ann of Verso')).toBe(true)
  expect((await sharp(sent).metadata()).exif!.includes('Xiaomi')).toBe(true)

  const { files } = await again(sent)
  for (const bytes of files.values()) {
    const { exif, xmp, icc, iptc, comments } = await sharp(bytes).metadata()
    expect([exif, xmp, icc, iptc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined])
    for (const trace of ['Ann of Verso', 'Xiaomi', 'Exif', 'GPS', 'xmpmeta'])
      expect(bytes.includes(trace)).toBe(false)
  }
})

test('a photo stands as it was held', async () => {
  const { width, height, files } = await again(await aPhonePhoto(6))
  expect([width, height]).toEqual([900, 1200])
  // Red was on the left: turned clockwise, it is on top.
  for (const name of ['480.webp', '900.jpg']) {
    const { data, info } = await sharp(files.get(name)!).raw().toBuffer({ resolveWithObject: true })
    const bottom = (info.height - 5) * info.width * info.channels
    expect(data[0]).toBeGreaterThan(180)
    expect(data[bottom]).toBeLessThan(60)
  }
})

test('what hides behind a picture is gone', async () => {
  const script = Buffer.from('<script>alert(document.cookie)</script>')
  const { files } = await again(Buffer.concat([await aPhonePhoto(), script]))
  for (const bytes of files.values()) expect(bytes.includes('<script')).toBe(false)
})

test('what is transparent stays so, and is white where the format knows no transparency', async () => {
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const clear = sharp({ create: { width: 200, height: 100, channels: 4, background } })
  const { files } = await again(await clear.png().toBuffer())

  expect((await sharp(files.get('200.webp')!).metadata()).hasAlpha).toBe(true)
  expect((await sharp(files.get('200.jpg')!).raw().toBuffer())[0]).toBe(255)
})

test('deep, grey and indexed pictures come out right', async () => {
  const grey = await (await aPicture(80, 60)).greyscale().png().toBuffer()
  const deep = await (await aPicture(80, 60)).toColourspace('rgb16').png().toBuffer()
  const indexed = await (await aPicture(80, 60)).png({ palette: true }).toBuffer()
  for (const bytes of [deep, indexed]) {
    const { files } = await again(bytes)
    expect((await sharp(files.get('80.jpg')!).raw().toBuffer())[0]).toBeGreaterThan(200)
  }
  await expect(again(grey)).resolves.toMatchObject({ width: 80 })
})

test.each(['gif', 'webp'] as const)(
  'an animated %s stays so, with its first frame for those it disturbs',
  async (format) => {
    const { animated, files } = await again(await anAnimation(12, format))
    expect(animated).toBe(true)
    expect(await sharp(files.get('60.webp')!).metadata()).toMatchObject({
      pages: 12,
      delay: Array(12).fill(60),
    })
    expect(await sharp(files.get('60.jpg')!).metadata()).toMatchObject({
      format: 'jpeg',
      width: 60,
      height: 40,
    })
  },
)

test('a very long screenshot is made to fit', async () => {
  const { width, height } = await again(await (await aPicture(40, 20_000)).png().toBuffer())
  expect(height).toBe(16_383)
  expect(width).toBe(33)
})
