import { useFetcher } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { type VoteValue, voteReasons } from './vote-reason.ts'

type Props = { postId: string; score: number; mine: VoteValue; may: 'vote' | 'signIn' | 'no' }

/** Works as plain forms; with JavaScript the score moves before the server answers. */
export function VoteButtons({ postId, score, mine, may }: Props) {
  const t = useTranslate()
  const vote = useFetcher<{ because?: MessageKey }>({ key: `vote-${postId}` })
  const pending = vote.formData ? (Number(vote.formData.get('value')) as VoteValue) : mine
  const shown = score + pending - mine
  if (may === 'no') return <Score score={score} />
  const yours = pending === 1 ? `, ${t('votes.yours')}` : ''
  return (
    <span className="votes">
      <form method="post" action={`/posts/${postId}/vote`} className="vote" onSubmit={sentBy(vote)}>
        <button
          type="submit"
          name="value"
          value={pending === 1 ? 0 : 1}
          aria-pressed={pending === 1}
          aria-label={t('votes.upWithScore', { score: shown }) + yours}
        >
          <Icon name="up" />
          {shown}
        </button>
        {pending === -1 && (
          <button type="submit" name="value" value={0} aria-pressed aria-label={t('votes.withdraw')}>
            <Icon name="down" />
          </button>
        )}
      </form>
      {pending !== -1 && <DownMenu postId={postId} />}
      {vote.data?.because && (
        <span className="msg" role="status">
          {t(vote.data.because)}
        </span>
      )}
    </span>
  )
}

/** A downvote says why: one tap more. A link to a page of its own; with JavaScript the reasons open here. */
function DownMenu({ postId }: { postId: string }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <span className="down">
      <a
        className="ib"
        href={`/posts/${postId}/downvote`}
        aria-label={t('votes.down')}
        aria-expanded={open}
        onClick={(event) => {
          event.preventDefault()
          setOpen(!open)
        }}
      >
        <Icon name="down" />
      </a>
      {open && <Reasons postId={postId} onDone={() => setOpen(false)} />}
    </span>
  )
}

function Reasons({ postId, onDone }: { postId: string; onDone: () => void }) {
  const t = useTranslate()
  const vote = useFetcher({ key: `vote-${postId}` })
  return (
    <form
      method="post"
      action={`/posts/${postId}/vote`}
      className="menu"
      onSubmit={(event) => {
        sentBy(vote)(event)
        onDone()
      }}
    >
      <input type="hidden" name="value" value="-1" />
      <p className="hint">{t('votes.whyDown')}</p>
      {voteReasons.map((reason) => (
        <button key={reason} type="submit" name="reason" value={reason}>
          {t(`votes.reason.${reason}`)}
        </button>
      ))}
    </form>
  )
}

/** One's own post, or a reader without a session: the count stays. */
function Score({ score }: { score: number }) {
  const t = useTranslate()
  return (
    <span className="score num">
      <Icon name="up" />
      <span className="vh">{t('threads.useful')} </span>
      {score}
    </span>
  )
}

/** Why others voted the author's post down. */
export function ReasonsToAuthor({ reasons }: { reasons?: { reason: string; count: number }[] }) {
  const t = useTranslate()
  const format = useFormat()
  if (!reasons) return null
  const said = reasons.map(({ reason, count }) =>
    t('votes.reasonCount', { reason: t(`votes.reason.${reason}` as MessageKey), count }),
  )
  return (
    <p className="meta">
      {t('votes.toYou')} {format.list(said)}
    </p>
  )
}

/** Remix's own form would resolve its route once a reply: this one sends itself. */
function sentBy(fetcher: ReturnType<typeof useFetcher>) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const button = (event.nativeEvent as SubmitEvent).submitter
    fetcher.submit(new FormData(form, button), { method: 'post', action: new URL(form.action).pathname })
  }
}
