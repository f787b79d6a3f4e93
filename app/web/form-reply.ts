import { useActionData } from '@remix-run/react'
import type { FormReply } from './handlers.server.ts'

const nothingWrong: FormReply = { values: {}, faults: {} }

/** What a refused form came back with; nothing wrong before it was sent. */
export function useFormReply(): FormReply & { text(name: string): string | undefined } {
  const reply = (useActionData() as FormReply | undefined) ?? nothingWrong
  return {
    ...reply,
    text: (name) => (typeof reply.values?.[name] === 'string' ? (reply.values[name] as string) : undefined),
  }
}
