import { ActAgain } from '#app/forum/moderation/acts/act-again.tsx'
import { useFormReply } from './form-reply.ts'

/** The page behind the address of an act of staff on a post or a thread. */
export function ActRefused() {
  return <ActAgain {...useFormReply()} />
}
