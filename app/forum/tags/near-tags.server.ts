import { db } from '#app/platform/db/client.server.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { distance } from './distance.ts'

const anyName = { subjectKind: 'tag', kind: { in: ['name', 'synonym'] } }

/** For each word the name of a tag that it all but is: a slip of the keys, or the same with a letter more. */
export async function nearTags(words: string[]) {
  if (words.length === 0) return new Map<string, string>()
  const [tags, names] = await Promise.all([
    db.tag.findMany({ select: { id: true } }),
    db.name.findMany({ where: anyName, select: { subjectId: true, text: true, folded: true } }),
  ])
  const known = new Set(tags.map(({ id }) => id))
  const offered = names.filter(({ subjectId }) => known.has(subjectId))
  return new Map(
    [...new Set(words)].flatMap((word) => {
      const near = nearest(fold(word), offered)
      return near ? [[word, near] as const] : []
    }),
  )
}

/** How many letters may differ: none in the shortest words, for there each makes another word. */
const slack = (word: string) => Math.min(2, Math.floor(word.length / 4))

function nearest(word: string, names: { text: string; folded: string }[]) {
  const most = slack(word)
  const close = names
    .filter(({ folded }) => Math.abs(folded.length - word.length) <= most)
    .map(({ text, folded }) => ({ text, off: distance(word, folded) }))
    .filter(({ off }) => off <= most)
  return close.sort((a, b) => a.off - b.off || (a.text < b.text ? -1 : 1))[0]?.text
}
