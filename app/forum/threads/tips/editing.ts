import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Commanding } from './composer-command.tsx'
import type { StepValues, TipValues } from './tip-values.ts'

/** What the parts of the composer share. */
export type Editing = {
  values: TipValues
  change: (more: Partial<TipValues>) => void
  faults: Record<string, MessageKey[]>
}

export type StepProps = {
  at: number
  last: boolean
  step: StepValues
  set: (more: Partial<StepValues>) => void
  faults: Editing['faults']
  command: Commanding
}
