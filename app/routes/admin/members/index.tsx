import { useLoaderData } from '@remix-run/react'
import { MemberListPage } from '#app/forum/moderation/sanctions/member-list-page.tsx'
import { listMembers } from '#app/forum/moderation/sanctions/member-list-queries.server.ts'
import { memberFilterFrom } from '#app/forum/moderation/sanctions/sanction.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('moderation.nav.members'))

export const loader = staffPage(async ({ actor, url }) => {
  const filter = memberFilterFrom(url.searchParams)
  return { ...(await listMembers(actor, filter)), filter }
})

export default function MembersPage() {
  return <MemberListPage {...useLoaderData<typeof loader>()} />
}
