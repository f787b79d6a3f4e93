import { NEWER_ELSEWHERE } from '#app/forum/posts/draft.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { refusalOr } from './refusal-in.server.ts'

/**
 * Saves a form that was refused. Where another tab has saved since, that is no reason to say nothing of its faults:
 * answers what to say beside them.
 */
export async function newerThan(save: () => Promise<unknown>): Promise<MessageKey | undefined> {
  try {
    await save()
  } catch (error) {
    if (refusalOr(error)?.because !== NEWER_ELSEWHERE) throw error
    return 'posts.draft.newerStands'
  }
}
