import type { CaseKind } from '#app/forum/moderation/decide/case.server.ts'
import { HOUR } from '#app/platform/clock.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locale.ts'

export const caseKinds = [
  'reports',
  'approval',
  'appeal',
  'danger',
  'burst',
  'tag',
] as const satisfies CaseKind[]
export const assignments = ['mine', 'nobody'] as const
export const waits = { day: 24 * HOUR, 'two-days': 48 * HOUR } as const
export type Wait = keyof typeof waits

/** What the queue is asked for. Everything comes from the address: after an act the same place is shown again. */
export type QueueFilter = {
  kind?: CaseKind
  language?: Locale
  phone?: string
  tag?: string
  assigned?: (typeof assignments)[number]
  waits?: Wait
  after?: string
}

/** The filter an address asks for; what it does not understand it leaves out. */
export function queueFilterFrom(parameters: URLSearchParams): QueueFilter {
  // By characters: half of a pair is text to neither engine.
  const get = (name: string) => [...(parameters.get(name) ?? '')].slice(0, 80).join('') || undefined
  const language = get('language')
  const wait = get('waits') ?? ''
  return {
    kind: caseKinds.find((kind) => kind === get('kind')),
    language: isLocale(language) ? language : undefined,
    phone: get('of-phone'),
    tag: get('tag'),
    assigned: assignments.find((one) => one === get('assigned')),
    waits: Object.hasOwn(waits, wait) ? (wait as Wait) : undefined,
    after: get('after'),
  }
}

/** The same place of the queue after an act: what was done is said on top, and the next row is at hand. */
export function queueAt(parameters: URLSearchParams, { done = '', next = '' } = {}) {
  const here = new URLSearchParams(parameters)
  for (const name of ['done', 'batch', 'missed']) here.delete(name)
  if (done) here.set('done', done)
  const query = here.toString()
  return `/admin/queue${query && `?${query}`}${next && `#case-${next}`}`
}
