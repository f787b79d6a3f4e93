/** How many reporters of some standing, each in a network of their own, it takes for a rule to act by itself. */
export const REPORTERS_NEEDED = 3

type Counted = {
  reporterId: string | null
  network: string
  reporter: { level: number; role: string } | null
}

/**
 * In how many networks members of level 1 and above, or staff, reported. Who reported from several counts with the
 * first: three names of one household are one voice, and so is one member on three trains.
 */
export function differentNetworks(reports: Counted[]) {
  const networks = new Map<string, string>()
  for (const { reporterId, reporter, network } of reports) {
    const established = reporter && (reporter.level >= 1 || reporter.role !== 'MEMBER')
    if (reporterId && established && !networks.has(reporterId)) networks.set(reporterId, network)
  }
  return new Set(networks.values()).size
}

/** What of a report says whose voice it is. */
export const whoseVoice = {
  reporterId: true,
  network: true,
  reporter: { select: { level: true, role: true } },
} as const
