import type { ReactNode } from 'react'
import { inEach } from '#app/forum/catalogue/called.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { slugIn } from './acceptance.ts'
import { CalledFields, type Reply } from './called-fields.tsx'
import { Threads } from './proposal-list.tsx'
import type { loadProposal } from './proposal-queries.server.ts'
import { TagChoice } from './tag-choice.tsx'

type Proposal = Awaited<ReturnType<typeof loadProposal>>
export type LoadedProposal = { proposal: Omit<Proposal, 'at'>; all: { id: string; name: string }[] }
type Part = Reply & { proposal: LoadedProposal['proposal'] }

type Props = LoadedProposal & Reply & { children: ReactNode }

/** One word that waits, and the three answers there are. */
export function ProposalPage({ proposal, all, children, ...reply }: Props) {
  const t = useTranslate()
  return (
    <AdminFrame
      title={t('cabinet.proposal.title', { word: proposal.text })}
      lead={t('cabinet.proposal.lead')}
    >
      <p className="meta">
        {t('cabinet.tags.proposedBy', { name: proposal.by })}{' '}
        {t('cabinet.tags.proposedIn', { count: proposal.count })}
      </p>
      <Threads threads={proposal.threads} />
      {children}
      <TagChoice id="tags" tags={all} />
      <Synonym proposal={proposal} {...reply} />
      <NewTag proposal={proposal} {...reply} />
      <Refusal proposal={proposal} {...reply} />
    </AdminFrame>
  )
}

function Synonym({ proposal: { id, seen }, faults, text }: Part) {
  const t = useTranslate()
  return (
    <form className="narrow" method="post" action={`/admin/tags/proposals/${id}/synonym`}>
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <SectionTitle>{t('cabinet.proposal.existing')}</SectionTitle>
      <Seen seen={seen} />
      <Field
        name="as"
        label={t('cabinet.proposal.as')}
        hint={t('cabinet.proposal.asHint')}
        faults={faults.as}
      >
        {(control) => (
          <input {...control} className="mid" list="tags" autoComplete="off" defaultValue={text('as')} />
        )}
      </Field>
      <button className="key" type="submit">
        {t('cabinet.tags.isTag')}
      </button>
    </form>
  )
}

function NewTag({ proposal: { id, text: word, seen, threads }, faults, text }: Part) {
  const t = useTranslate()
  // In the language of the thread the word is a name already.
  const name = inEach((language) => (language === threads[0]?.language ? word : ''))
  const called = { name, synonyms: { en: [], fr: [], zh: [] } }
  return (
    <form className="narrow" method="post" action={`/admin/tags/proposals/${id}`}>
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <SectionTitle>{t('cabinet.proposal.new')}</SectionTitle>
      <Seen seen={seen} />
      <CalledFields called={called} synonyms={false} faults={faults} text={text} />
      <Field
        name="slug"
        label={t('cabinet.proposal.slug')}
        hint={t('cabinet.proposal.slugHint')}
        faults={faults.slug}
      >
        {(control) => (
          <input
            {...control}
            className="mid mono"
            maxLength={40}
            defaultValue={text('slug') ?? slugIn(word)}
          />
        )}
      </Field>
      <button className="key" type="submit">
        {t('cabinet.proposal.accept')}
      </button>
    </form>
  )
}

function Refusal({ proposal: { id, seen }, faults, text }: Part) {
  const t = useTranslate()
  return (
    <form className="narrow" method="post" action={`/admin/tags/proposals/${id}/refusal`}>
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <SectionTitle>{t('cabinet.proposal.refuse')}</SectionTitle>
      <WhyFields needsRule={false} seen={seen} faults={faults} text={text} />
      <button className="key bad" type="submit">
        {t('cabinet.proposal.refuseNow')}
      </button>
    </form>
  )
}

function Seen({ seen }: { seen: Part['proposal']['seen'] }) {
  if (!seen) return null
  return (
    <>
      <input type="hidden" name="case" value={seen.id} />
      <input type="hidden" name="version" value={seen.version} />
    </>
  )
}
