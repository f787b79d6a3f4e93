import { useLoaderData } from '@remix-run/react'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { LogPage } from '#app/forum/moderation/desks/staff/staff-log-page.tsx'
import { listLog, logGroups } from '#app/forum/moderation/desks/staff/staff-log-queries.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('moderation.nav.log'))

export const loader = staffPage(async ({ actor, url: { searchParams } }) => {
  const given = (name: string) => searchParams.get(name)?.slice(0, 80) || undefined
  const asked = { group: given('group'), by: given('by'), after: given('after') }
  const list = await listLog(actor, asked)
  return { ...list, asked, groups: logGroups, chain: given('verify') ? await verifyLog() : null }
})

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />
}
