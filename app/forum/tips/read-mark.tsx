import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** Moves the reader's mark when the end of the page has been seen; without JavaScript by its button. */
export function ReadMark({
  threadId,
  upTo,
  readTo,
}: {
  threadId: string
  upTo: number
  readTo: number | null
}) {
  const t = useTranslate()
  const mark = useFetcher()
  const form = useRef<HTMLFormElement>(null)
  const submit = mark.submit
  useEffect(() => {
    if (!form.current || (readTo ?? 0) >= upTo) return
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      submit({ upTo: String(upTo) }, { method: 'post', action: `/threads/${threadId}/reading` })
    })
    seen.observe(form.current)
    return () => seen.disconnect()
  }, [threadId, upTo, readTo, submit])
  if ((readTo ?? 0) >= upTo) return null
  return (
    <mark.Form method="post" action={`/threads/${threadId}/reading`} ref={form}>
      <input type="hidden" name="upTo" value={upTo} />
      <button className="key plain" type="submit">
        {t('threads.markRead')}
      </button>
    </mark.Form>
  )
}
