import { useActionData } from '@remix-run/react'
import type { FormReply } from './handlers.server.ts'

const nothingWrong: FormReply = { values: {}, faults: {} }

/** What a refused form came back with; nothing wrong before it was sent. */
export function useFormReply(): FormReply & { text(name: string): string | undefined } {
  const reply = (useActionData() as FormReply | undefined) ?? nothingWrong
  return {
    ...reply,
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
