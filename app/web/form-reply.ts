import { useActionData } from '@remix-run/react'
import type { FormReply } from './handlers.server.ts'

const nothingWrong: FormReply = { values: {}, faults: {} }

type Typed = {
  text(name: string): string | undefined
  /**
   * What a hidden field says an edit began from: once a form came back never what is there by now, which whoever
   * typed has not seen.
   */
  began: Began
}
export type Began = (name: string, now: string | number) => string | number

/** What a refused form came back with; nothing wrong before it was sent. */
export function useFormReply(): FormReply & Typed {
  const answer = useActionData() as FormReply | undefined
  const reply = answer ?? nothingWrong
  return {
    ...reply,
    began: (name, now) => (answer ? (textAt(answer.values, name) ?? '') : now),
    text: (name) => textAt(reply.values, name),
  }
}

/** What was typed in a field, also in one of a list: `steps[0].text`. */
function textAt(values: unknown, name: string) {
  const found = name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], values)
  return typeof found === 'string' ? found : undefined
}
