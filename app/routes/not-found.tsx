import { refuse } from '#app/forum/refusal.ts'
import { page } from '#app/web/handlers.server.ts'

/** Whatever has no page of its own. */
export const loader = page(async () => {
  throw refuse.notFound('web.notFound')
})

export default function NotFound() {
  return null
}
