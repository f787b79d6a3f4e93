import { threadPath } from '#app/forum/threads/slug.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { LinkForm } from './link-form.tsx'
import type { TipLink, TipLinks } from './link-queries.server.ts'

/** What a reader has to know before the steps: that there is a newer way, or that two tips do not go together. */
export function LinksAbove({ links }: { links: TipLink[] }) {
  const t = useTranslate()
  const newer = links.filter(({ kind, outward }) => kind === 'REPLACED_BY' && outward)
  const conflicts = links.filter(({ kind, settled }) => kind === 'CONFLICTS' && settled)
  return (
    <>
      {newer.map((link) => (
        <div className="strip noted" key={link.link}>
          <div className="t">
            <strong>{t(`tips.retired.${link.retired}`, { build: link.build ?? '' })}</strong>
            <Title link={link} />
          </div>
        </div>
      ))}
      {conflicts.map((link) => (
        <div className="caution noted" key={link.link}>
          <Icon name="caution" />
          <span>
            {t('tips.conflictsWith')} <Title link={link} />
          </span>
        </div>
      ))}
    </>
  )
}

const sections = [
  'REPLACED_BY',
  'REPLACES',
  'NEEDS',
  'NEEDED',
  'SAME',
  'TRANSLATION',
  'CONFLICTS',
  'ANSWER',
] as const

/** Which list of the page a link belongs to: two kinds say something else from the other side. */
function sectionOf({ kind, outward }: TipLink): (typeof sections)[number] {
  if (kind === 'REPLACED_BY' && !outward) return 'REPLACES'
  return kind === 'NEEDS' && !outward ? 'NEEDED' : kind
}

type Props = { threadId: string; tipLinks: TipLinks; signedIn: boolean }

/** Other tips this one has to do with, and the way to name one. */
export function LinksBelow({ threadId, tipLinks, signedIn }: Props) {
  const t = useTranslate()
  const { links, mayLinkAll } = tipLinks
  const named = sections.filter((name) => links.some((link) => sectionOf(link) === name))
  if (named.length === 0 && !signedIn) return null
  return (
    <section id="links">
      <SectionTitle lit={false}>{t('tips.links')}</SectionTitle>
      {named.length > 0 && (
        <dl className="facts">
          {named.map((name) => (
            <div key={name}>
              <dt>{t(`tips.linked.${name}`)}</dt>
              <dd>
                {links
                  .filter((link) => sectionOf(link) === name)
                  .map((link) => (
                    <LinkLine key={link.link} {...{ threadId, link, tipLinks, signedIn }} />
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {signedIn && (
        <details className="filters">
          <summary className="chip">{t(mayLinkAll ? 'tips.link.add' : 'tips.link.flag')}</summary>
          <LinkForm threadId={threadId} all={mayLinkAll} quiet />
        </details>
      )}
    </section>
  )
}

type LineProps = Props & { link: TipLink }

function LinkLine({ threadId, link, tipLinks, signedIn }: LineProps) {
  const t = useTranslate()
  const conflict = link.kind === 'CONFLICTS'
  const { mayLinkAll, forStaff } = tipLinks
  const mine = conflict ? link.mine : mayLinkAll && link.outward && link.kind !== 'ANSWER'
  return (
    <div>
      <Title link={link} />
      {conflict && <span className="meta"> {t('tips.link.backers', { count: link.backers })}</span>}
      {conflict && signedIn && !link.mine && (
        <form method="post" action={`/threads/${threadId}/links`}>
          <OnceField />
          <input type="hidden" name="kind" value="CONFLICTS" />
          <input type="hidden" name="to" value={link.id} />
          <button className="key plain" type="submit">
            {t('tips.link.metoo')}
          </button>
        </form>
      )}
      {signedIn && (mine || (conflict && forStaff)) && (
        <form method="post" action={`/threads/${threadId}/links/${link.link}`}>
          <button className="key plain" type="submit">
            {t('tips.link.remove')}
          </button>
        </form>
      )}
    </div>
  )
}

function Title({ link }: { link: TipLink }) {
  const path = link.kind === 'ANSWER' ? `/posts/${link.link}` : threadPath(link)
  return (
    <Go to={path} lang={tagOf(link.language)}>
      {link.title}
    </Go>
  )
}
