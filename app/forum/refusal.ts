import type { MessageKey } from '#app/messages/catalogue.ts'

export type RefusalKind =
  | 'signIn'
  | 'forbidden'
  | 'notFound'
  | 'gone'
  | 'conflict'
  | 'invalid'
  | 'tooMany'
  | 'unavailable'

/** Said where a form that was carried out comes again and says something else. */
export const SPENT = 'web.sentBefore'

/** The forum says no, for a reason a person can read. Anything else thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly because: MessageKey,
    readonly more: {
      fields?: Record<string, MessageKey[]>
      values?: Record<string, string | number>
      retryAfter?: number
      /** Where the public record of it stands. */
      link?: string
      /** Where it is now. */
      to?: string
      /** It goes through once signed in, or in as {name}. */
      signIn?: boolean
      /** What an edit would overwrite unseen, and the fields it needs to fit that. */
      now?: { edition: number; text: string; fields?: object }
    } = {},
  ) {
    super(`${kind}: ${because}`)
  }
}

export const refuse = {
  signIn: () => new Refusal('signIn', 'accounts.signInFirst'),
  otherMember: (name: string) =>
    new Refusal('conflict', 'accounts.otherMember', { values: { name }, signIn: true }),
  forbidden: (because: MessageKey) => new Refusal('forbidden', because),
  notFound: (because: MessageKey) => new Refusal('notFound', because),
  gone: (because: MessageKey, link?: string) => new Refusal('gone', because, { link }),
  /** A page leads on for good; a form says why it cannot. */
  moved: (because: MessageKey, to: string) => new Refusal('gone', because, { to }),
  conflict: (because: MessageKey) => new Refusal('conflict', because),
  /** Another text was sent under this key before; it stands there. */
  spent: (link: string) => new Refusal('conflict', SPENT, { link }),
  /** It was changed since this edit began: here is what it says now. */
  outdated: (edition: number, text: string, fields?: object) =>
    new Refusal('conflict', 'posts.changedMeanwhile', { now: { edition, text, fields } }),
  /** Somebody was quicker; the message may name them as {name}. */
  overtaken: (because: MessageKey, values: Record<string, string>) =>
    new Refusal('conflict', because, { values }),
  /** Goes beside its field, 422. */
  invalid: (field: string, because: MessageKey) =>
    new Refusal('invalid', because, { fields: { [field]: [because] } }),
  /** `retryAfter` in whole seconds; the message may name them as {seconds}, {minutes} or {hours}, and `more`. */
  tooMany: (because: MessageKey, retryAfter: number, more: Record<string, string | number> = {}) =>
    new Refusal('tooMany', because, {
      retryAfter,
      values: {
        seconds: retryAfter,
        minutes: Math.ceil(retryAfter / 60),
        hours: Math.ceil(retryAfter / 3600),
        ...more,
      },
    }),
  /** The database or the disk cannot serve now: `mayBeKept` where nobody knows what became of what was sent. */
  unavailable: ({ mayBeKept }: { mayBeKept: boolean }) =>
    new Refusal('unavailable', mayBeKept ? 'web.mayBeKept' : 'web.unavailable', { retryAfter: 5 }),
}
