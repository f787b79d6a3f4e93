import { useEffect, useState } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import type { TipValues } from './tip-values.ts'

/** The steps as readers will see them, made by the server's own renderer. Needs JavaScript; nothing else does. */
export function Preview({ values }: { values: TipValues }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const [html, setHtml] = useState<string[]>([])
  const texts = JSON.stringify([...values.steps.map((step) => step.text), values.undo])
  useEffect(() => {
    if (!open) return
    const timer = setTimeout(async () => {
      const body = new FormData()
      for (const text of JSON.parse(texts) as string[]) body.append('text', text)
      const response = await fetch('/drafts/preview', { method: 'POST', body }).catch(() => null)
      if (response?.ok) setHtml(((await response.json()) as { html: string[] }).html)
    }, 400)
    return () => clearTimeout(timer)
  }, [open, texts])
  return (
    <details className="preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="chip">{t('tips.preview')}</summary>
      <ol className="steps" lang={tagOf(values.language)}>
        {html.slice(0, -1).map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li className="step" key={at}>
            <div>
              <Prose html={step} />
            </div>
          </li>
        ))}
      </ol>
      <Prose html={html.at(-1) ?? ''} />
    </details>
  )
}
