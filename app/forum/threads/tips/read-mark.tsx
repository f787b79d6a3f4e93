import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

type Props = { threadId: string; upTo: number; readTo: number | null }

/**
 * Moves the reader's mark when the end of the page has been seen; without JavaScript by its button. It is said to
 * the server in passing: nothing on the page is loaded anew, so that nothing somebody is typing can go.
 */
export function ReadMark({ threadId, upTo, readTo }: Props) {
  const t = useTranslate()
  const form = useRef<HTMLFormElement>(null)
  const [told, setTold] = useState(0)
  const action = `/threads/${threadId}/reading`
  useEffect(() => {
    if (!form.current || (readTo ?? 0) >= upTo) return
    const seen = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      const body = new URLSearchParams({ upTo: String(upTo) })
      const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
      if (answer?.type === 'opaqueredirect') setTold(upTo)
    })
    seen.observe(form.current)
    return () => seen.disconnect()
  }, [action, upTo, readTo])
  if (Math.max(readTo ?? 0, told) >= upTo) return null
  return (
    <form method="post" action={action} ref={form}>
      <input type="hidden" name="upTo" value={upTo} />
      <button className="key plain" type="submit">
        {t('threads.markRead')}
      </button>
    </form>
  )
}
