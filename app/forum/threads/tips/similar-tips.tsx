import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'

export type SimilarThread = { path: string; title: string; language: string }

type Given = { similar: SimilarThread[]; title: string }
type Props = {
  title: string
  but: string
  /** Questions too, not only tips. */
  questions?: boolean
}

/** What is there already, while the title is typed. */
export function SimilarTips({ title, but, questions }: Props) {
  const t = useTranslate()
  const [similar, setSimilar] = useState<SimilarThread[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ title, but, ...(questions && { questions: '' }) })
      const response = await fetch(`/tips/similar?${query}`, { signal: asked.signal }).catch(() => null)
      if (response?.ok) setSimilar(((await response.json()) as { similar: SimilarThread[] }).similar)
    }, 500)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [title, but, questions])
  return (
    <div aria-live="polite">
      {similar.length > 0 && <SimilarThreads similar={similar} title={t('tips.similar')} />}
    </div>
  )
}

/** The same as the answer to a form: whoever sent it is led there. */
export function SimilarFirst({ similar, title }: Given) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each answer
  useEffect(() => box.current?.focus(), [similar])
  return (
    <div tabIndex={-1} ref={box} className="restored">
      <SimilarThreads similar={similar} title={title} />
    </div>
  )
}

/** Opened beside the form: what was typed stays. */
export function SimilarThreads({ similar, title }: Given) {
  return (
    <aside className="side-note">
      <b>{title}</b>
      <ul>
        {similar.map(({ path, title: other, language }) => (
          <li key={path}>
            <a href={path} target="_blank" rel="noreferrer" lang={tagOf(language)}>
              {other}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
