import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { readPhoto } from '#app/forum/posts/photo-queries.server.ts'
import { Refusal } from '#app/forum/refusal.ts'
import { resource } from '#app/web/resources.server.ts'

/** Asked as a visitor first: what everybody may see needs no session, and its answer carries no cookie. */
export async function loader(args: LoaderFunctionArgs) {
  try {
    return await send(visitor, args)
  } catch (error) {
    if (error instanceof Refusal) return forWhoAsks(args)
    throw error
  }
}

const forWhoAsks = resource(async ({ actor, asked, params, request }) => {
  asked.answer.set('cache-control', 'private, no-store')
  return send(actor, { params, request })
})

async function send(actor: Actor, { params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>) {
  const { type, etag, shared, bytes } = await readPhoto(actor, params.photo!, params.file!)
  const headers = new Headers(shared ? { etag, 'cache-control': 'public, max-age=3600' } : {})
  if (shared && knows(request, etag)) return new Response(null, { status: 304, headers })
  const body = await bytes()
  headers.set('content-type', type)
  headers.set('content-length', String(body.byteLength))
  headers.set('content-disposition', 'inline')
  return new Response(body, { headers })
}

function knows(request: Request, etag: string) {
  const known = (request.headers.get('if-none-match') ?? '').split(',')
  return known.some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
