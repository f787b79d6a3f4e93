import { useLoaderData } from '@remix-run/react'
import { HowTrustWorks } from '#app/forum/members/trust/how-trust-works.tsx'
import { loadProgress } from '#app/forum/members/trust/level-queries.server.ts'
import { loadPaceToday } from '#app/forum/moderation/screening/pace-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('trust.title'))

export const loader = page(async ({ actor }) => {
  const [progress, today] = await Promise.all([loadProgress(actor), loadPaceToday(actor)])
  return { ...progress, today }
})

export default function Trust() {
  return <HowTrustWorks {...useLoaderData<typeof loader>()} />
}
