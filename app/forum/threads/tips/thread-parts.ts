import type { ReactNode } from 'react'
import type { ReplyShown } from '#app/forum/threads/reply.tsx'
import type { loadThreadPage } from './thread-page-queries.server.ts'

export type ThreadPageData = Awaited<ReturnType<typeof loadThreadPage>>

/** What later concepts add to the page, handed in by the route. */
export type ThreadParts = {
  /** In place of the plain facts. */
  facts?: ReactNode
  /** Before the words: what a reader has to know first. */
  above?: ReactNode
  /** Between the words and the discussion. */
  below?: ReactNode
  /** With the acts of a reply. */
  ofReply?: (reply: ReplyShown) => ReactNode
}
