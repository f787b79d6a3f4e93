import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import { purgePost } from '#app/forum/moderation/sanctions/purge-post.server.ts'
import { loadPurge } from '#app/forum/moderation/sanctions/purge-queries.server.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('sanctions.purge'))

export const loader = staffPage(({ actor, params }) => loadPurge(actor, params.post!))

export const action = adminForm(Explained, async ({ actor, params, input }) => {
  await purgePost(actor, params.post!, input)
  return redirect('/admin/members')
})

const keptKinds = ['copies', 'aside', 'schemas'] as const

export default function Purge() {
  const t = useTranslate()
  const format = useFormat()
  const day = (date: string | Date) => format.day(new Date(date))
  const { copiesUntil, kept } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  return (
    <AdminFrame title={t('sanctions.purge')} lead={t('sanctions.purgeLead')}>
      <form className="narrow stack next" method="post">
        <OnceField typed={text('sending')} />
        <WriterField typed={text('writer')} />
        <FaultSummary faults={faults} {...refused} />
        {copiesUntil && <p>{t('sanctions.purgeCopies', { date: day(copiesUntil) })}</p>}
        {keptKinds.map((kind) => {
          const some = kept[kind]
          const words = some && { count: some.count, oldest: day(some.oldest), newest: day(some.newest) }
          return words && <p key={kind}>{t(`sanctions.purgeKept.${kind}`, words)}</p>
        })}
        {keptKinds.some((kind) => kept[kind]) && <p>{t('sanctions.purgeKept')}</p>}
        <WhyFields needsRule faults={faults} text={text} />
        <button className="key bad" type="submit">
          {t('sanctions.purge')}
        </button>
      </form>
    </AdminFrame>
  )
}
