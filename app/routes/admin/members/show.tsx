import { useLoaderData } from '@remix-run/react'
import { MemberFilePage } from '#app/forum/moderation/sanctions/member-file-page.tsx'
import { loadFile } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadFile>>>((_, { member }) => `@${member.name}`)

export const loader = staffPage(({ actor, params }) => loadFile(actor, params.member!))

export default function MemberPage() {
  return <MemberFilePage {...useLoaderData<typeof loader>()} />
}
