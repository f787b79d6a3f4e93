export type Entry = { id: string; title: string; at: Date; link: string }
export type Feed = {
  id: string
  title: string
  language: string
  home: string
  self: string
  entries: Entry[]
}

/** A feed as readers take it. Ids never change, whatever its entries come to be called. */
export function atom({ id, title, language, home, self, entries }: Feed) {
  const newest = entries.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0))
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${newest.toISOString()}</updated>`,
    '<author><name>Verso</name></author>',
    `<link href="${escaped(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    ...entries.map(asEntry),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function asEntry({ id, title, at, link }: Entry) {
  const parts = [
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${at.toISOString()}</updated>`,
    `<link href="${escaped(link)}"/>`,
  ]
  return `<entry>${parts.join('')}</entry>`
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters are in no XML, not even escaped. */
function escaped(text: string) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
  return plain.replace(/[&<>"']/g, (sign) => SIGNS[sign]!)
}
