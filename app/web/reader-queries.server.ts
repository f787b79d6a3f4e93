import type { LoaderFunctionArgs } from '@remix-run/node'
import { isSuspended } from '#app/forum/members/accounts/account-policy.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { signUpDoor } from '#app/forum/members/accounts/sign-up.server.ts'
import { countUnread } from '#app/forum/notifications/notification-queries.server.ts'
import { settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import type { Question } from './handlers.server.ts'
import { localeFor } from './locale.server.ts'
import { insistOnKnowing, questionOf } from './question.server.ts'
import type { Reader } from './reader.ts'
import { refusalIn } from './refusal-in.server.ts'

/** Root's loader. Where the database is away, anybody reads that in their language; the page within says it. */
export async function readerHere(args: LoaderFunctionArgs): Promise<Reader> {
  const question = await questionOf(args)
  try {
    insistOnKnowing(question)
    return await readerOf(question)
  } catch (error) {
    refusalIn(error)
    return anybody(question)
  }
}

export async function readerOf({ actor, request }: Question): Promise<Reader> {
  const { operator, contact } = await settingsNow()
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
    signUpOpen: (await signUpDoor()) === 'open',
    operator: { name: operator, contact },
    publicUrl: publicUrl.origin,
    formKey: newToken(),
  }
}

function anybody({ request }: Question): Reader {
  const operator = { name: '', contact: '' }
  return {
    locale: localeFor(request, visitor),
    me: null,
    signUpOpen: false,
    operator,
    publicUrl: publicUrl.origin,
    formKey: newToken(),
  }
}
