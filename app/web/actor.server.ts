import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { memberOf } from '#app/forum/members/accounts/sessions.server.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'

/** Who asks. Looked up once a request, whichever loaders want to know. */
export function actorFrom(request: Request, asked: Asked): Promise<Actor> {
  asked.actor ??= lookUp(request, asked)
  return asked.actor as Promise<Actor>
}

async function lookUp(request: Request, asked: Asked): Promise<Actor> {
  const { member, cookie } = await memberOf(request.headers.get('cookie'))
  if (cookie) asked.answer.append('set-cookie', cookie)
  return member ?? visitor
}
