/** What members are told, and asked. Each has a sentence in messages/<language>/notifications.json. */
export type NewsKind =
  | 'state-settled'
  | 'check-asked'
  | 'build-known'
  | 'trial-asked'
  | 'follow-up-asked'
  | 'answer-accepted'
  | 'app-allowed'
  | 'danger-noted'
  | 'moderated'
  | 'report-decided'
  | 'appeal-judged'
  | 'case-waits'
  | 'reply'
  | 'mention'

/**
 * What members may wish not to hear of. The rest is never muted: what was decided about them, what became of their
 * reports and objections, and what waits for staff.
 */
export const optionalNews = [
  'reply',
  'mention',
  'answer-accepted',
  'state-settled',
  'check-asked',
  'trial-asked',
  'follow-up-asked',
  'build-known',
] as const satisfies NewsKind[]
export type OptionalNews = (typeof optionalNews)[number]

export const isOptional = (kind: string): kind is OptionalNews =>
  (optionalNews as readonly string[]).includes(kind)

/** Of these, what has one subject is one line: its cause begins with the subject and a slash. */
const gathered: readonly string[] = ['reply', 'mention', 'state-settled'] satisfies NewsKind[]

/** How the causes begin of all news that is told as one line with this; null where it stands alone. */
export function gatheredBy({ kind, cause }: { kind: string; cause: string }) {
  const end = cause.indexOf('/')
  return gathered.includes(kind) && end > 0 ? cause.slice(0, end + 1) : null
}

/** Where news leads: what staff decided is explained at addresses of its own, the rest says it itself. */
export function pathOfNews({ kind, params }: { kind: string; params: unknown }) {
  const { path, decision } = params as { path?: unknown; decision?: unknown }
  if (typeof path === 'string') return path
  if (kind === 'report-decided') return '/reports'
  if (kind === 'case-waits') return '/admin/queue'
  return typeof decision === 'string' ? `/decisions/${decision}` : '/notifications'
}
