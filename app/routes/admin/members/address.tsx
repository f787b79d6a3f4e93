import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { readAddress } from '#app/forum/moderation/sanctions/note-member.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('sanctions.address'))

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'suspension'))

export const action = staffForm(z.object({}), async ({ actor, params }) => {
  const { member } = await loadForAct(actor, params.member!, 'suspension')
  return Response.json({ address: await readAddress(actor, member.id) })
})

export default function AddressPage() {
  const t = useTranslate()
  const { name } = useLoaderData<typeof loader>().member
  const asked = useActionData() as { address?: string | null } | undefined
  return (
    <AdminFrame title={t('sanctions.addressOf', { name })} lead={t('sanctions.loggedHint')}>
      {asked && <p className="lead">{asked.address ?? t('sanctions.noAddress')}</p>}
      <form className="keys next" method="post">
        {!asked && (
          <button className="key" type="submit">
            {t('sanctions.askAddress')}
          </button>
        )}
        <Go className="key plain" to={`/admin/members/${name}`}>
          {t('sanctions.leave')}
        </Go>
      </form>
    </AdminFrame>
  )
}
