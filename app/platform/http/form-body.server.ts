import { multipartFields } from './multipart.server.ts'
import { LINES, type Takes, TooMuch } from './takes.ts'

/**
 * The fields of a form, or null where the body is none. They are counted on the bytes before anything reads them: what
 * `request.formData()` makes of a million fields costs minutes. Nothing else reads forms.
 */
export async function formIn(request: Request, takes: Takes = LINES): Promise<FormData | null> {
  const type = request.headers.get('content-type') ?? ''
  const boundary =
    /^multipart\/form-data\s*;(?:[^;]*;)*?\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(type)
  const plain = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
  if (!request.body || (!boundary && !plain)) return null
  const bytes = await bytesOf(request.body, Number(request.headers.get('content-length')), takes.bytes)
  if (!boundary) return typedFields(bytes, takes)
  return multipartFields(bytes, (boundary[1] ?? boundary[2])!, takes)
}

function typedFields(bytes: Buffer, takes: Takes) {
  if (bytes.length > takes.text) throw new TooMuch()
  let count = 1
  for (let at = bytes.indexOf(38); at >= 0; at = bytes.indexOf(38, at + 1))
    if (++count > takes.fields) throw new TooMuch()
  const fields = new FormData()
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) fields.append(name, value)
  return fields
}

/** Piece by piece into one buffer: joining 72 MiB at the end would hold everybody up. */
async function bytesOf(body: ReadableStream<Uint8Array>, said: number, most: number) {
  let kept = Buffer.allocUnsafe(said > 0 && said <= most ? said : 64 * 1024)
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    if (size + chunk.length > most) throw new TooMuch()
    if (size + chunk.length > kept.length) kept = grown(kept, Math.min(most, 2 * (size + chunk.length)))
    kept.set(chunk, size)
    size += chunk.length
  }
  return kept.subarray(0, size)
}

function grown(kept: Buffer, length: number) {
  const larger = Buffer.allocUnsafe(length)
  kept.copy(larger)
  return larger
}
