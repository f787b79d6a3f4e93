/** 80 % one-sided: what Lobsters and Reddit use for comments. */
const Z = 1.281551565545

/** Lower bound of the share of upvotes (Wilson 1927): few votes count for little, however good they are. */
export function wilson(up: number, down: number) {
  const n = up + down
  if (n === 0) return 0
  const share = up / n
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * n)) / n)
  return (share + (Z * Z) / (2 * n) - spread) / (1 + (Z * Z) / n)
}
