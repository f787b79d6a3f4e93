import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { ActFormFields } from './act-form.tsx'
import { actForms } from './act-forms.ts'
import type { Curated } from './curated-queries.server.ts'
import { DecidedList } from './decided-list.tsx'

/** One post and its thread, for staff: words, state, acts, decisions. */
export function CuratedPage(curated: Curated) {
  const t = useTranslate()
  const { post, author, thread, states } = curated
  return (
    <AdminFrame title={t('curation.title')}>
      <p className="lead" lang={tagOf(thread.language)}>
        <Go to={thread.path}>{thread.title || t('threads.deletedTitle')}</Go>
      </p>
      <p className="meta">
        <Go to={`/members/${author}`}>@{author}</Go> <Go to={`/posts/${post.id}`}>{<Time at={post.at} />}</Go>{' '}
        <Go to={`/posts/${post.id}/history`}>{t('threads.history.title')}</Go>{' '}
        <LanguageBadge language={post.language} />
      </p>
      <p className="chips">
        {states.map((state) => (
          <span className="chip on" key={state}>
            {t(`curation.state.${state}`)}
          </span>
        ))}
      </p>
      <div className="curated" lang={tagOf(post.language)}>
        <Prose html={post.html} />
      </div>
      <SectionTitle>{t('curation.acts')}</SectionTitle>
      <Acts {...curated} />
      {curated.purgeable && (
        <p className="meta">
          <Go to={`/admin/posts/${post.id}/purge`}>{t('sanctions.purge')}</Go>
        </p>
      )}
      <SectionTitle>{t('curation.decided')}</SectionTitle>
      <DecidedList decided={curated.decided} />
    </AdminFrame>
  )
}

function Acts({ forms, post, thread, seen, now, editions, merged }: Curated) {
  const t = useTranslate()
  const given = new Map<string, string>(Object.entries(now))
  return (
    <div className="acts-of-staff">
      {forms.map((form) => {
        const { of } = actForms[form]
        const subject = of === 'posts' ? post.id : thread.id
        return (
          <details className="fold" key={form}>
            <summary>{t(`curation.do.${form}`)}</summary>
            <ActFormFields
              form={form}
              action={`/admin/${of}/${subject}/${form}`}
              from={post.id}
              seen={of === 'posts' ? seen : null}
              scope={`${form}-`}
              faults={{}}
              text={(name) => (name === 'edition' ? editions[of] : given.get(name))}
            />
          </details>
        )
      })}
      {merged.map(({ id, title }) => (
        <details className="fold" key={id}>
          <summary>{t('curation.splitOne', { title })}</summary>
          <ActFormFields
            form="split"
            action={`/admin/threads/${id}/split`}
            from={post.id}
            scope={`${id}-`}
            faults={{}}
            text={() => undefined}
          />
        </details>
      ))}
    </div>
  )
}
