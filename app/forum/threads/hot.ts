/** One more decade of votes lifts a thread as much as being this much younger (Lobsters: 22 hours). */
const SECONDS_PER_DECADE = 79_200

/**
 * Votes and birth, no clock: the order of two threads changes only when one of them gets a vote. `fresh` weakens the
 * votes, not the birth, of a tip nobody checked on the newest build.
 */
export function hotness(score: number, createdAt: Date, fresh = 1) {
  const votes = Math.sign(score) * Math.log10(Math.max(Math.abs(score), 1))
  return votes * fresh + +createdAt / 1000 / SECONDS_PER_DECADE
}
