import { understand } from '#app/forum/tags/understand.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** Which tags some typed words are. */
export const loader = resource(async ({ actor, url, request }) =>
  Response.json({ words: await understand(url.searchParams.get('words') ?? '', localeFor(request, actor)) }),
)
