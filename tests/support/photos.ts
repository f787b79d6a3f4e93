import { crc32, deflateSync } from 'node:zlib'
import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import type { Actor, Member } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { sharpEngine } from '#app/platform/images/engine.server.ts'

const limits = { pixels: 50_000_000, frames: 300 }

export { limits as photoLimits }

/** A picture one can recognise: red on the left, blue on the right, with some grain. */
export async function aPicture(width = 1200, height = 900) {
  const sharp = await sharpEngine()
  const raw = Buffer.alloc(width * height * 3)
  for (let at = 0; at < raw.length; at += 3) {
    const left = (at / 3) % width < width / 2
    raw[at] = left ? 230 : (at * 7) % 20
    raw[at + 2] = left ? (at * 11) % 20 : 230
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
}

/** What a phone writes into its photos: where it was, and how it was held. */
export async function aPhonePhoto(orientation = 1) {
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSLongitude: '2/1 21/1 3/1' }
  const exif = { IFD0: { Make: 'Xiaomi', Artist: 'Ann of Verso' }, IFD3: place }
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Ann of Verso</x:xmpmeta>'
  const picture = await aPicture()
  return picture.withExif(exif).withXmp(xmp).withMetadata({ orientation }).jpeg().toBuffer()
}

/** Frames that all differ: equal ones are merged by the encoder. */
export async function anAnimation(frames: number, format: 'gif' | 'webp' = 'gif', width = 60, height = 40) {
  const sharp = await sharpEngine()
  const raw = Buffer.alloc(width * height * frames * 3)
  for (let frame = 0; frame < frames; frame++) {
    const start = frame * width * height * 3
    raw.fill(40 + ((frame * 7) % 200), start, start + width * height * 3)
    raw.fill(frame % 255, start, start + ((frame % (width * height)) + 1) * 3)
  }
  const moving = sharp(raw, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
  return moving.toFormat(format, { effort: 1, delay: Array(frames).fill(60) }).toBuffer()
}

/** A PNG of any size in a few bytes: its header says how large, its data is one row of nothing. */
export function aPngThatSays(width: number, height: number) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(width + 1))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export function asFile(bytes: Uint8Array, name = 'photo.jpg') {
  return new File([new Uint8Array(bytes)], name)
}

/** An upload that waits for its post. */
export async function aPhotoOf(actor: Actor) {
  return storeUpload(actor, asFile(await (await aPicture(600, 450)).jpeg().toBuffer()))
}

/** A post with nothing around it but its thread. */
export async function aPostOf({ id: authorId }: Member) {
  const [threadId, createdAt] = [newId(), now()]
  const said = { language: 'en', authorId, createdAt }
  const thread = {
    id: threadId,
    kind: 'QUESTION',
    slug: 'a',
    title: 'A',
    hot: 0,
    lastPostAt: createdAt,
  } as const
  await db.thread.create({ data: { ...thread, ...said } })
  const words = { body: 'A', html: '<p>A</p>', renderer: 1 }
  return db.post.create({ data: { id: newId(), threadId, position: 1, ...words, ...said } })
}
