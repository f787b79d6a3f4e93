import { useLocation } from '@remix-run/react'
import { ReasonsToAuthor, VoteButtons } from '#app/forum/posts/votes/vote-buttons.tsx'
import { Reply, type ReplyShown } from '#app/forum/threads/reply.tsx'
import { ReplyForm } from '#app/forum/threads/reply-form.tsx'
import { RestraintLine } from '#app/forum/threads/restraint-line.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { ReadMark } from './read-mark.tsx'
import type { ThreadPageData, ThreadParts } from './thread-parts.ts'

/** The replies of a thread, a page of them in reading order, and the way to answer. */
export function Discussion(data: ThreadPageData & ThreadParts) {
  const { thread, discussion, readTo, mayReply, ofReply, began, arrived } = data
  const t = useTranslate()
  const fresh = discussion.replies.filter((reply) => isFresh(reply, readTo))
  return (
    <section id="discussion">
      <SectionTitle note={t('threads.replyCount', { count: discussion.count })} lit={false}>
        {t('threads.discussion')}
      </SectionTitle>
      {data.restraint && <RestraintLine restraint={data.restraint} />}
      {discussion.count > 1 && <Orders data={data} />}
      {readTo !== null && fresh.length > 0 && (
        <p className="since">{t('threads.newSince', { count: fresh.length })}</p>
      )}
      <ul className="replies">
        {discussion.replies.map((reply) => (
          <Reply
            key={reply.id}
            reply={reply}
            opener={thread.author}
            fresh={isFresh(reply, readTo)}
            why={data.why[reply.id]}
            mend={data.mend[reply.id]}
          >
            <ReplyActs {...data} reply={reply} />
            {ofReply?.(reply)}
          </Reply>
        ))}
      </ul>
      <DiscussionPages data={data} />
      {data.mayVote !== null && <ReadMark threadId={thread.id} upTo={highest(data)} readTo={readTo} />}
      {mayReply === true ? (
        <ReplyForm key={arrived[0]} threadId={thread.id} arrived={arrived} began={began} />
      ) : (
        <p className="reply-form">
          {mayReply === 'accounts.signInFirst' ? (
            <Go
              className="key plain"
              to={`/sign-in?next=${encodeURIComponent(`${threadPath(thread)}#discussion`)}`}
            >
              {t('threads.signInToReply')}
            </Go>
          ) : (
            t(mayReply)
          )}
        </p>
      )}
    </section>
  )
}

function ReplyActs({ reply, reasons, mayVote, mayReply }: ThreadPageData & { reply: ReplyShown }) {
  const t = useTranslate()
  return (
    <>
      <div className="acts">
        <VoteButtons
          postId={reply.id}
          score={reply.score}
          mine={reply.vote ?? 0}
          may={mayVote && !reply.mine ? 'vote' : 'no'}
        />
        {mayReply === true && <Go to={`/posts/${reply.id}/answer`}>{t('threads.reply')}</Go>}
        {reply.mine && <Go to={`/posts/${reply.id}/edit`}>{t('threads.edit')}</Go>}
        {reply.mine && <Go to={`/posts/${reply.id}/deletion`}>{t('threads.delete')}</Go>}
        {mayVote && !reply.mine && <Go to={`/posts/${reply.id}/report`}>{t('threads.report')}</Go>}
        <Go to={`/posts/${reply.id}`} data-copy-link="">
          {t('threads.link')}
        </Go>
      </div>
      <ReasonsToAuthor reasons={reasons[reply.id]} />
    </>
  )
}

function Orders({ data: { thread, discussion } }: { data: ThreadPageData }) {
  const t = useTranslate()
  return (
    <div className="chips scroll">
      {(['best', 'new', 'old'] as const).map((sort) => (
        <Go
          className="chip"
          key={sort}
          aria-current={discussion.sort === sort ? 'true' : undefined}
          to={`${threadPath(thread)}?order=${sort}#discussion`}
        >
          {t(`threads.order.${sort}`)}
        </Go>
      ))}
    </div>
  )
}

function DiscussionPages({ data: { thread, discussion } }: { data: ThreadPageData }) {
  const t = useTranslate()
  const { pathname } = useLocation()
  const { page, pages, sort } = discussion
  if (pages === 1) return null
  const at = (number: number) => `${pathname || threadPath(thread)}?order=${sort}&page=${number}#discussion`
  return (
    <nav className="pages" aria-label={t('threads.pages')}>
      {page > 1 ? (
        <Go className="key plain" to={at(page - 1)}>
          {t('threads.previous')}
        </Go>
      ) : (
        <span />
      )}
      <span className="num">{t('threads.pageOf', { page, pages })}</span>
      {page < pages ? (
        <Go className="key plain" to={at(page + 1)}>
          {t('threads.next')}
        </Go>
      ) : (
        <span />
      )}
    </nav>
  )
}

function isFresh({ position, mine }: ReplyShown, readTo: number | null) {
  return readTo !== null && position > readTo && !mine
}

/** Having seen the last page of what there is, one has read it all; else as far as this page goes. */
function highest({ thread, discussion }: ThreadPageData) {
  if (discussion.pages === 1) return thread.postCount
  return Math.max(1, ...discussion.replies.map(({ position }) => position))
}
