import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { Naming } from '#app/forum/moderation/desks/catalogue/catalogue-forms.ts'
import { nameTag } from '#app/forum/moderation/desks/catalogue/name-tag.server.ts'
import { NamesForm } from '#app/forum/moderation/desks/catalogue/names-form.tsx'
import { OneButton } from '#app/forum/moderation/desks/catalogue/one-button.tsx'
import { Saved } from '#app/forum/moderation/desks/catalogue/saved.tsx'
import { loadTagToName } from '#app/forum/moderation/desks/catalogue/tag-desk-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.tags.title'))

export const loader = staffPage(({ actor, params, request }) =>
  loadTagToName(params.tag!, localeFor(request, actor)),
)

export const action = staffForm(Naming, async ({ actor, params, input }) => {
  await nameTag(actor, params.tag!, input)
  return redirect(`/admin/tags/${params.tag}?saved`)
})

export default function Tag() {
  const t = useTranslate()
  const { id, name, called, undoable } = useLoaderData<typeof loader>()
  const { text, faults, began, ...refused } = useFormReply()
  return (
    <AdminFrame title={t('cabinet.tags.edit', { name })}>
      <FaultSummary faults={faults} {...refused} />
      <Saved />
      <p className="meta">
        <Go to={`/tags/${id}`}>{t('cabinet.tags.address', { address: `/tags/${id}` })}</Go>
      </p>
      <NamesForm called={called} text={text} faults={faults} began={began} />
      <div className="keys next">
        <Go className="key plain" to={`/admin/tags/merging?from=${encodeURIComponent(name)}`}>
          {t('cabinet.tags.merge')}
        </Go>
        {undoable && (
          <OneButton action={`/admin/tags/${id}/names-restoration`} label={t('cabinet.undoLast')} />
        )}
      </div>
    </AdminFrame>
  )
}
