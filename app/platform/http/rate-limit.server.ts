import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { keyedDigest } from '#app/platform/digest.server.ts'
import { env } from '#app/platform/env.server.ts'
import { onForget } from '#app/platform/forget.ts'

/**
 * `limit(points, seconds)` counts per key and process. Answers 0, or after how many seconds to come again.
 * Keys are stored as keyed digests: no address stays in clear.
 */
export function limit(points: number, seconds: number) {
  let limiter = new RateLimiterMemory({ points, duration: seconds })
  onForget(() => {
    limiter = new RateLimiterMemory({ points, duration: seconds })
  })
  return async (key: string): Promise<number> => {
    if (env.PACE === 'unlimited') return 0
    try {
      await limiter.consume(keyedDigest(key))
      return 0
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }
}
