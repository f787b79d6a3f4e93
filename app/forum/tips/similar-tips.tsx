import { useEffect, useState } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'

type Similar = { path: string; title: string; language: string }

/** What is there already, while the title is typed. */
export function SimilarTips({ title, but }: { title: string; but: string }) {
  const t = useTranslate()
  const [similar, setSimilar] = useState<Similar[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ title, but })
      const response = await fetch(`/tips/similar?${query}`, { signal: asked.signal }).catch(() => null)
      if (response?.ok) setSimilar(((await response.json()) as { similar: Similar[] }).similar)
    }, 500)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [title, but])
  return (
    <div aria-live="polite">
      {similar.length > 0 && (
        <aside className="side-note">
          <b>{t('tips.similar')}</b>
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
      )}
    </div>
  )
}
