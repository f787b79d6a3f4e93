import { ReviewFacts } from './review-facts.tsx'
import type { ThreadPageData } from './thread-page.tsx'
import { TipFacts } from './tip-view.tsx'

/** In the band on wide screens, above the steps on small ones. */
export function ThreadFacts({ tip, about, labels }: ThreadPageData) {
  return tip ? (
    <TipFacts tip={tip} about={{ ...about, labels }} />
  ) : (
    <ReviewFacts about={about} labels={labels} />
  )
}
