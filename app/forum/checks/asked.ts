import type { MessageKey } from '#app/messages/catalogue.ts'

/** What a member is asked about a claim, and what fills the form. */
export type Asked = {
  claimId: string
  /** Phones to choose from. */
  phones: { id: string; name: string }[]
  steps: number
  /** What fills the form: "my phone", the reading, or what was typed before. */
  given: { phone?: string; build?: string; access?: string; [name: string]: unknown }
  faults?: Record<string, MessageKey[]>
  /** In whose words the answers are: an app can be refused as well. */
  of?: 'confirmations' | 'apps'
  open?: boolean
}
