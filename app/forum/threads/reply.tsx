import type { ReactNode } from 'react'
import type { WhyGone } from '#app/forum/moderation/decide/gone-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Time } from '#app/ui/time.tsx'
import type { ReplyPage } from './thread-queries.server.ts'
import { WhyGoneLine } from './why-gone.tsx'

export type ReplyShown = ReplyPage['replies'][number]

/** Six levels are shown; what is deeper stands at the sixth and says whom it answers. */
export const LEVELS_SHOWN = 6

type Props = {
  reply: ReplyShown
  /** Who wrote the thread. */
  opener: string
  /** Written since the reader's last visit. */
  fresh: boolean
  /** Why staff or a rule keep it from others. */
  why?: WhyGone
  /** How its author may put it right meanwhile. */
  mend?: string
  /** Votes and other things to do, handed in by the route. */
  children?: ReactNode
}

export function Reply({ reply, opener, fresh, why, mend, children }: Props) {
  const level = Math.min(reply.depth, LEVELS_SHOWN - 1)
  return (
    <li className={`reply level-${level} ${reply.gone ? 'gone' : ''}`} id={`post-${reply.id}`}>
      <ReplyHead reply={reply} opener={opener} fresh={fresh} />
      <Words reply={reply} why={why} mend={mend} />
      {!reply.gone && children}
    </li>
  )
}

function ReplyHead({ reply, opener, fresh }: Omit<Props, 'children' | 'why' | 'mend'>) {
  const t = useTranslate()
  if (!reply.author) return null
  const { name } = reply.author
  return (
    <header>
      <b>
        <Go to={`/members/${name}`}>@{name}</Go>
      </b>
      {reply.author.displayName && <span>{reply.author.displayName}</span>}
      {name === opener && <span className="who">{t('threads.author')}</span>}
      {reply.demo && <DemoBadge />}
      <Go to={`/posts/${reply.id}`} rel="bookmark">
        <Time at={reply.createdAt} />
      </Go>
      {reply.editedAt && (
        <Go to={`/posts/${reply.id}/history`}>
          {t(reply.byStaff ? 'threads.editedByStaff' : 'threads.edited')}
        </Go>
      )}
      {reply.depth >= LEVELS_SHOWN && reply.parentId && (
        <Go to={`/posts/${reply.parentId}`}>{t('threads.inReplyTo')}</Go>
      )}
      <LanguageBadge language={reply.language} />
      {reply.forStaff && <Go to={`/admin/posts/${reply.id}`}>{t('threads.moderate')}</Go>}
      {fresh && (
        <span className="fresh">
          <span className="vh">{t('threads.new')}</span>
        </span>
      )}
    </header>
  )
}

const goneWords = {
  removed: 'threads.replyRemoved',
  held: 'threads.replyHeld',
  deleted: 'threads.replyDeleted',
} as const

function Words({ reply, why, mend }: Pick<Props, 'reply' | 'why' | 'mend'>) {
  const t = useTranslate()
  const gone = reply.gone && (
    <p className="meta">
      {t(goneWords[reply.gone])}
      <WhyGoneLine why={why} />
      {mend && (
        <>
          {' '}
          {mend} <Go to={`/posts/${reply.id}/edit`}>{t('threads.edit')}</Go>
        </>
      )}
      {reply.gone === 'deleted' && reply.mine && !reply.wipedAt && <BringBack id={reply.id} />}
    </p>
  )
  return (
    <>
      {gone}
      {reply.html && (
        <div lang={tagOf(reply.language)}>
          <Prose html={reply.html} />
        </div>
      )}
    </>
  )
}

export function BringBack({ id }: { id: string }) {
  const t = useTranslate()
  return (
    <form method="post" action={`/posts/${id}/restoration`}>
      <button className="key plain" type="submit">
        {t('threads.bringBack')}
      </button>
    </form>
  )
}
