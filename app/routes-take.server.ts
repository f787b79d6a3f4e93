import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import type { TakesOf } from '#app/platform/http/body-limit.server.ts'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { DRAFTS, LINES, NAMES, PHOTO, PHOTOS, type Takes, TEXTS } from '#app/platform/http/takes.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { actorFrom } from '#app/web/actor.server.ts'

/** What the forms of a route may hold, where that is not LINES. */
export const takesOfRoutes: Record<string, Takes> = {
  'routes/account/sign-in': NAMES,
  'routes/account/sign-up': NAMES,
  'routes/account/welcome': NAMES,
  'routes/account/sign-out': NAMES,
  'routes/admin/builds/show': TEXTS,
  'routes/admin/posts/edit': TEXTS,
  'routes/admin/queue/bulk': TEXTS,
  'routes/admin/settings': TEXTS,
  'routes/admin/word-trial': TEXTS,
  'routes/drafts/preview': DRAFTS,
  'routes/drafts/save': DRAFTS,
  'routes/notices/new': TEXTS,
  'routes/photos/upload': PHOTO,
  'routes/posts/edit': TEXTS,
  'routes/questions/new': TEXTS,
  'routes/reviews/follow-up': TEXTS,
  'routes/reviews/follow-up-link': TEXTS,
  'routes/reviews/new': TEXTS,
  'routes/threads/replies': TEXTS,
  'routes/tips/edit': PHOTOS,
  'routes/tips/new': PHOTOS,
}

type Build = Pick<ServerBuild, 'routes'>

/** What an address takes: nothing where its route has no action, and photos from members only. */
export function takesFor(build: Build | (() => Promise<Build>)): TakesOf {
  return async (request, asked) => {
    const id = routeAt(typeof build === 'function' ? await build() : build, new URL(request.url).pathname)
    if (!id) return null
    const takes = takesOfRoutes[id.replace(/\.tsx?$/, '')] ?? LINES
    // What a signed-out member typed comes back to them; their photos are not even read.
    const who = takes.bytes > takes.text ? await asFarAsKnown(request, asked) : 'member'
    if (who === 'member') return takes
    return { ...takes, bytes: takes.text, ...(who === 'unknown' && { unsure: true }) }
  }
}

async function asFarAsKnown(request: Request, asked: Asked) {
  try {
    return isMember(await actorFrom(request, asked)) ? 'member' : 'visitor'
  } catch (error) {
    if (error instanceof Unavailable) return 'unknown'
    throw error
  }
}

/** The route whose action answers at an address, also where it is asked for its data. */
function routeAt({ routes }: Build, pathname: string) {
  const path = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  const leaves = Object.values(routes).flatMap(({ id, parentId, path, index }) =>
    parentId ? [{ id, path, index: index as undefined }] : [],
  )
  const id = matchRoutes(leaves, path)?.at(-1)?.route.id
  return id && routes[id]?.module.action ? id : undefined
}
