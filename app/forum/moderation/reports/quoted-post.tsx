import type { ReactNode } from 'react'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'

type Props = {
  post: { title: string; html: string; language: string; author: string }
  children?: ReactNode
}

/** A post in the words it has now, as a form about it quotes it. */
export function QuotedPost({ post: { title, html, language, author }, children }: Props) {
  return (
    <blockquote className="quoted">
      {children}
      <p className="meta">@{author}</p>
      <div lang={tagOf(language)}>
        {title && <strong>{title}</strong>}
        <Prose html={html} />
      </div>
    </blockquote>
  )
}
