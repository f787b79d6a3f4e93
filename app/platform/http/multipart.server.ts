import { type Takes, TooMuch } from './takes.ts'

/** A part says its name, its file's name and its type: browsers need two hundred bytes for it. */
const HEADERS_MAX = 2048

type Part = { headers: string; content: Buffer }

/**
 * The fields of a body whose parts stand between lines of `--boundary`, or null where it is cut short or none. After each
 * file others have their turn: eight of 8 MiB are copied in 60 ms.
 */
export async function multipartFields(
  bytes: Buffer,
  boundary: string,
  takes: Takes,
): Promise<FormData | null> {
  const fields = new FormData()
  let count = 0
  let text = 0
  for (const part of partsOf(bytes, boundary)) {
    const named = part && namesIn(part.headers)
    if (!part || !named) return null
    const { name, file } = named
    text += part.headers.length + (file === undefined ? part.content.length : 0)
    if (++count > takes.fields || text > takes.text) throw new TooMuch()
    if (file === undefined) fields.append(name, part.content.toString('utf8'))
    else
      fields.append(
        name,
        new File([part.content as Uint8Array<ArrayBuffer>], file, { type: typeIn(part.headers) }),
      )
    await new Promise(setImmediate)
  }
  return fields
}

/** One after the other, so that who counts can stop; null for what is no part. */
function* partsOf(bytes: Buffer, boundary: string): Generator<Part | null> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  let at = mark.length - 2
  if (!bytes.subarray(0, at).equals(mark.subarray(2))) return yield null
  while (bytes.toString('latin1', at, at + 2) !== '--') {
    const headersEnd = bytes.subarray(at, at + HEADERS_MAX).indexOf('\r\n\r\n')
    const end = headersEnd < 0 ? -1 : bytes.indexOf(mark, at + headersEnd + 4)
    if (end < 0) return yield null
    const headers = bytes.toString('utf8', at, at + headersEnd)
    yield { headers, content: bytes.subarray(at + headersEnd + 4, end) }
    at = end + mark.length
  }
}

/** Browsers write quotes and line breaks in a name as percents, and nothing else. */
function namesIn(headers: string) {
  const said = /\r\ncontent-disposition:[ \t]*form-data;([^\r\n]*)/i.exec(headers)?.[1]
  const name = said && /(?:^|;)[ \t]*name="([^"]*)"/i.exec(said)?.[1]
  if (!said || name === undefined) return null
  const file = /(?:^|;)[ \t]*filename="([^"]*)"/i.exec(said)?.[1]
  return { name: decoded(name), file: file === undefined ? undefined : decoded(file) }
}

function typeIn(headers: string) {
  return /\r\ncontent-type:[ \t]*([^\r\n]*)/i.exec(headers)?.[1] ?? ''
}

function decoded(text: string) {
  return text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"')
}
