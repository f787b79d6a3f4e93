import { isSuspended } from '#app/forum/accounts/account-policy.ts'
import { countUnread } from '#app/forum/notifications/notification-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { env, publicUrl } from '#app/platform/env.server.ts'
import type { Question } from './handlers.server.ts'
import { localeFor } from './locale.server.ts'
import type { Reader } from './reader.ts'

export async function readerOf({ actor, request }: Question): Promise<Reader> {
  const me =
    actor.role === 'VISITOR'
      ? null
      : {
          id: actor.id,
          name: actor.name,
          role: actor.role,
          phoneId: actor.phoneId,
          suspended: isSuspended(actor, now()),
          unread: await countUnread(actor),
        }
  return {
    locale: localeFor(request, actor),
    me,
    signUpOpen: env.SIGN_UP === 'open',
    publicUrl: publicUrl.origin,
  }
}
