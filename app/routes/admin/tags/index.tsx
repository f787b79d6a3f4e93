import { useLoaderData } from '@remix-run/react'
import { OutcomeNote } from '#app/forum/moderation/cases/outcome-note.tsx'
import { loadOutcome } from '#app/forum/moderation/cases/queue-page-queries.server.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { MergeForm } from '#app/forum/moderation/desks/catalogue/merge-form.tsx'
import { MergeList } from '#app/forum/moderation/desks/catalogue/merge-list.tsx'
import { ProposalList } from '#app/forum/moderation/desks/catalogue/proposal-list.tsx'
import { TagChoice } from '#app/forum/moderation/desks/catalogue/tag-choice.tsx'
import { loadTagDesk } from '#app/forum/moderation/desks/catalogue/tag-desk-queries.server.ts'
import { TagTable } from '#app/forum/moderation/desks/catalogue/tag-table.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { localeFor } from '#app/web/locale.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.tags.title'))

export const loader = staffPage(async ({ actor, request, url }) => ({
  ...(await loadTagDesk(localeFor(request, actor), url.searchParams.get('q') ?? '')),
  outcome: await loadOutcome(url.searchParams),
}))

const untouched = { faults: {}, text: () => undefined }

export default function Tags() {
  const t = useTranslate()
  const { proposals, tags, all, asked, merges, outcome } = useLoaderData<typeof loader>()
  return (
    <AdminFrame title={t('cabinet.tags.title')} lead={t('cabinet.tags.lead')}>
      <OutcomeNote outcome={outcome} />
      <TagChoice id="tags" tags={all} />
      <SectionTitle id="waiting">{t('cabinet.tags.waiting')}</SectionTitle>
      <ProposalList proposals={proposals} choice="tags" />
      <SectionTitle id="all">{t('cabinet.tags.all')}</SectionTitle>
      <TagTable tags={tags} asked={asked} />
      <SectionTitle id="merge">{t('cabinet.tags.merge')}</SectionTitle>
      <MergeForm choice="tags" {...untouched} />
      <MergeList merges={merges} />
    </AdminFrame>
  )
}
