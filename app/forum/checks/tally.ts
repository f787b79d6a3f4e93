import { BEFORE_EDIT, DISPUTE, EPOCH, HALF_LIFE, NEARNESS, QUORUM, WEIGHT } from './weights.ts'

export type Finding = 'WORKS' | 'CHANGE' | 'BROKEN' | 'REFUSED'
export type Standing = keyof typeof WEIGHT
export type BuildOf = { id: string; base: string; android: number | null }

/** A current confirmation, as the tally reads it. */
export type Given = {
  id: string
  memberId: string
  finding: Finding
  standing: Standing
  network: string
  revision: number
  held: boolean
  at: Date
  build: BuildOf
}
export type Of = { authorId: string; revision: number }

/** The stored columns of a state: what the findings come to, without a clock. */
export type Tally = ReturnType<typeof tally>

/** What one finding weighs on its own build: nothing where it is the author's or held for staff. */
export function weightOf({ memberId, standing, held, revision }: Given, of: Of) {
  if (held || memberId === of.authorId) return 0
  return WEIGHT[standing] * (revision < of.revision ? BEFORE_EDIT : 1)
}

/**
 * The state of one claim on one phone for one build, from all current findings on that phone. Findings on that very
 * build and on others are summed apart: the others speak only where nobody checked this one.
 */
export function tally(findings: Given[], build: BuildOf, of: Of) {
  const counted = inOrder(findings).filter((given) => weightOf(given, of) > 0)
  const here = counted.filter((given) => given.build.id === build.id)
  const elsewhere = counted.filter((given) => given.build.id !== build.id)
  const own = sum(here, (given) => weightOf(given, of))
  const from = sum(elsewhere, (given) => weightOf(given, of) * nearness(given.build, build) * grown(given.at))
  return {
    works: own.works,
    change: own.change,
    all: own.all,
    count: here.length,
    lastAt: latest(here),
    fromWorks: from.works,
    fromChange: from.change,
    fromAll: from.all,
    fromCount: elsewhere.length,
    fromLastAt: latest(elsewhere),
    leading: own.leading ?? from.leading,
    ...settlement(here, of),
  }
}

/** Sums are made in one order, so that the same findings always give the same figures. */
function inOrder(findings: Given[]) {
  return [...findings].sort((a, b) => +a.at - +b.at || (a.id < b.id ? -1 : 1))
}

function sum(findings: Given[], weigh: (given: Given) => number) {
  const by: Record<Finding, number> = { WORKS: 0, CHANGE: 0, BROKEN: 0, REFUSED: 0 }
  for (const given of findings) by[given.finding] += weigh(given)
  const [leading] = (Object.entries(by) as [Finding, number][]).sort(([, a], [, b]) => b - a)
  const all = by.WORKS + by.CHANGE + by.BROKEN + by.REFUSED
  return { works: by.WORKS, change: by.CHANGE, all, leading: leading && leading[1] > 0 ? leading[0] : null }
}

export function nearness(build: BuildOf, to: BuildOf) {
  if (build.base !== '' && build.base === to.base) return NEARNESS.base
  if (build.android !== null && build.android === to.android) return NEARNESS.android
  return NEARNESS.other
}

/** Fading since `at`, seen from the epoch: more than 1 for what came later. */
function grown(at: Date) {
  return 2 ** ((+at - EPOCH) / HALF_LIFE)
}

/** What a stored sum of other builds has faded to by now. */
export function faded(moment: Date) {
  return 2 ** ((EPOCH - +moment) / HALF_LIFE)
}

function latest(findings: Given[]) {
  return findings.at(-1)?.at ?? null
}

/** Broken and refused say the same of whether it can be done. */
function says({ finding }: Given) {
  return finding === 'REFUSED' ? 'BROKEN' : finding
}

/** When enough members of different networks agreed on this build, and whether somebody as heavy contradicted soon. */
function settlement(here: Given[], of: Of) {
  const fresh = here.filter(({ revision }) => revision >= of.revision)
  const quorum = firstQuorum(fresh)
  if (!quorum) return { settledAt: null, settledBy: [] as string[], settledAs: null, disputed: false }
  const lightest = Math.min(...quorum.voices.map((given) => weightOf(given, of)))
  const against = fresh.filter(
    (given) =>
      opposes(given, quorum.as) &&
      weightOf(given, of) >= lightest &&
      Math.abs(+given.at - +quorum.at) <= DISPUTE,
  )
  const last = against.at(-1)
  const again = last && firstQuorum(fresh.filter((given) => given.at > last.at && says(given) === quorum.as))
  return {
    settledAt: quorum.at,
    settledBy: quorum.voices.map(({ memberId }) => memberId),
    settledAs: quorum.as,
    disputed: last !== undefined && !again,
  }
}

function opposes(given: Given, word: ReturnType<typeof says>) {
  return (says(given) === 'BROKEN') !== (word === 'BROKEN')
}

function firstQuorum(findings: Given[]) {
  const reached = (['WORKS', 'CHANGE', 'BROKEN'] as const).flatMap((as) => {
    const agreeing = findings.filter((given) => says(given) === as)
    const shown = voices(agreeing.filter(({ standing }) => standing === 'SHOWN')).slice(0, QUORUM.shown)
    const declared = voices(
      agreeing.filter(({ standing }) => standing === 'SHOWN' || standing === 'DECLARED'),
    )
    const enough = [shown.length === QUORUM.shown ? shown : [], declared.slice(0, QUORUM.declared)].filter(
      (group) => group.length === (group === shown ? QUORUM.shown : QUORUM.declared),
    )
    return enough.map((group) => ({ as, voices: group, at: group.at(-1)!.at }))
  })
  return reached.sort((a, b) => +a.at - +b.at)[0]
}

/** One voice per network: the first. */
function voices(findings: Given[]) {
  const seen = new Set<string>()
  return findings.filter(({ network }) => !seen.has(network) && seen.add(network))
}
