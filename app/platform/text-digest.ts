/**
 * A short name for a text, the same in the browser and on the server: as it is stored, whatever a form does to its
 * line breaks and edges. It tells a member's own texts apart; it proves nothing to anybody else.
 */
export function digestOfText(parts: string[]) {
  const text = parts.map(asStored).filter(Boolean).join('\n\0')
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 2654435761)
    low = Math.imul(low ^ text.charCodeAt(at), 1597334677)
  }
  return [mixed(high, low), mixed(low, high)].map((half) => half.toString(36)).join('-')
}

/** Without what no engine keeps: NUL and halves of pairs. */
function asStored(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

function mixed(one: number, other: number) {
  const half = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  return (half ^ (half >>> 16)) >>> 0
}
