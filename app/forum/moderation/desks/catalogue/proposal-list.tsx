import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Proposal } from './proposal-queries.server.ts'

/** The words that wait. Most are another word for a tag there is: that takes one line. */
export function ProposalList({ proposals, choice }: { proposals: Proposal[]; choice: string }) {
  const t = useTranslate()
  if (proposals.length === 0) return <Empty title={t('cabinet.tags.noneWaiting')} />
  return (
    <ul className="desk">
      {proposals.map(({ id, text, by, count, threads }) => (
        <li key={id} id={`proposal-${id}`}>
          <h3>{text}</h3>
          <p className="meta">
            {t('cabinet.tags.proposedBy', { name: by })} {t('cabinet.tags.proposedIn', { count })}
          </p>
          <Threads threads={threads} />
          <form className="line" method="post" action={`/admin/tags/proposals/${id}/synonym`}>
            <OnceField />
            <WriterField quiet />
            <input
              name="as"
              list={choice}
              className="mid"
              autoComplete="off"
              aria-label={t('cabinet.tags.whichTag', { word: text })}
            />
            <button className="key plain" type="submit">
              {t('cabinet.tags.isTag')}
            </button>
            <Go className="key plain" to={`/admin/tags/proposals/${id}`}>
              {t('cabinet.tags.decide')}
            </Go>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** Where a word was proposed: what it means shows there. */
export function Threads({ threads }: Pick<Proposal, 'threads'>) {
  return (
    <ul className="of-line">
      {threads.map(({ id, title, language }) => (
        <li key={id}>
          <Go to={`/threads/${id}`} lang={tagOf(language)}>
            {title}
          </Go>
        </li>
      ))}
    </ul>
  )
}
