import type { MessageKey } from '#app/messages/catalogue.ts'

/** What a refused form gets back: what was typed, and what is wrong beside which field. */
export type FormReply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Record<string, string | number>
  signIn?: boolean
  /** Where what it is about stands. */
  link?: string
  /** What it would change, as it is by now. */
  now?: string
}

/** What an error page is told. */
export type Said = {
  because: MessageKey
  about?: Record<string, string | number>
  link?: string
  /** A form that came back where its page is not for whoever sent it. */
  reply?: FormReply
}
