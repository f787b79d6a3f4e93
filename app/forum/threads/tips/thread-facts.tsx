import { ReviewFacts } from './review-facts.tsx'
import type { ThreadPageData, ThreadParts } from './thread-parts.ts'
import { TipFacts } from './tip-view.tsx'

/** In the band on wide screens, above the steps on small ones. */
export function ThreadFacts({ tip, about, labels, facts }: ThreadPageData & ThreadParts) {
  if (facts) return facts
  return tip ? (
    <TipFacts tip={tip} about={{ ...about, labels }} />
  ) : (
    <ReviewFacts about={about} labels={labels} />
  )
}
