import type { Change } from './revision-queries.server.ts'

/** What an edit added and took away, in the words around it. */
export function Changes({ changes, lang }: { changes: Change[]; lang?: string }) {
  return (
    <p className="diff" lang={lang}>
      {changes.map(({ kind, text }, index) => {
        const Mark = kind === 'added' ? 'ins' : kind === 'taken' ? 'del' : 'span'
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a comparison have no other name
        return <Mark key={index}>{text}</Mark>
      })}
    </p>
  )
}
