import type { Tx } from '#app/platform/db/client.server.ts'
import { type ActKey, actOf } from './act.ts'

export type Outcome = 'agreed' | 'disagreed' | 'set aside'
type Closed = {
  id: string
  kind: string
  snapshot: unknown
  case: { subjectKind: string; subjectId: string }
}

/**
 * What became of each report an act closes. Staff agree when they do something about it. Where they do nothing because
 * its author has changed or deleted the post meanwhile, nobody knows whether it was right: it is set aside, and says
 * nothing of who reported it.
 */
export async function outcomesOf(tx: Tx, act: ActKey, reports: Closed[]) {
  const outcome = outcomeOf(act)
  const answered = outcome === 'disagreed' ? await answeredByAuthor(tx, reports) : new Set<string>()
  return new Map(
    reports.map(({ id, kind }): [string, Outcome] => {
      if (kind === 'counter') return [id, showsAgain(act) ? 'agreed' : 'disagreed']
      return [id, answered.has(id) ? 'set aside' : outcome]
    }),
  )
}

function outcomeOf(act: ActKey) {
  return act === 'case.dismissed' || showsAgain(act) ? 'disagreed' : 'agreed'
}

/** What a counter-notice asks for. A rejection takes back that a post was held, and is no such act: it rests on a rule. */
function showsAgain(act: ActKey) {
  const { takesBack, needsRule } = actOf(act)
  return takesBack.length > 0 && !needsRule
}

/** Reports of posts that say something else now, or nothing any more. A decision reads for nobody: readableBy has no say. */
async function answeredByAuthor(tx: Tx, reports: Closed[]) {
  const about = reports.filter(
    ({ kind, case: { subjectKind } }) => subjectKind === 'post' && kind !== 'counter',
  )
  const posts = await tx.post.findMany({
    where: { id: { in: about.map((report) => report.case.subjectId) } },
    select: { id: true, body: true, deletedAt: true },
  })
  const answered = about.filter(({ snapshot, case: { subjectId } }) => {
    const post = posts.find(({ id }) => id === subjectId)
    const { body } = (snapshot ?? {}) as { body?: string }
    return post && (post.deletedAt || (body !== undefined && body !== post.body))
  })
  return new Set(answered.map(({ id }) => id))
}
