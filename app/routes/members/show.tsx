import { useLoaderData } from '@remix-run/react'
import { loadMemberPage } from '#app/forum/threads/member-page-queries.server.ts'
import { ThreadList } from '#app/forum/threads/thread-list.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Day } from '#app/ui/time.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { useMe } from '#app/web/reader.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadMemberPage>>

export const meta = titled<Data>((t, { member }) => t('accounts.member.title', { name: member.name }))

export const loader = page(({ actor, params, url, request }) =>
  loadMemberPage(
    actor,
    params.member!,
    url.searchParams.get('after') ?? undefined,
    localeFor(request, actor),
  ),
)

export default function MemberPage() {
  const t = useTranslate()
  const me = useMe()
  const { member, threads, labels, next, moderable } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>
        @{member.name} {member.demo && <DemoBadge />}
      </h1>
      {member.displayName && <p className="lead">{member.displayName}</p>}
      <p className="meta">
        {t('accounts.member.since')} <Day at={member.joinedAt} />
        {member.phoneId && (
          <>
            {' · '}
            <Go to={`/phones/${member.phoneId}`}>{labels.phone[member.phoneId] ?? member.phoneId}</Go>
          </>
        )}
        {member.suspended && ` · ${t('accounts.member.suspended')}`}
      </p>
      {me && me.id !== member.id && (
        <p className="meta">
          <Go className="tall" to={`/members/${member.name}/report`}>
            {t('threads.report')}
          </Go>
        </p>
      )}
      {moderable && (
        <p className="keys">
          <Go className="key plain" to={`/admin/members/${member.name}`}>
            {t('sanctions.moderate')}
          </Go>
        </p>
      )}
      <SectionTitle>{t('accounts.member.tips')}</SectionTitle>
      {threads.length > 0 ? (
        <ThreadList threads={threads} labels={labels} />
      ) : (
        <Empty title={t('accounts.member.noTips')} />
      )}
      {next && (
        <p className="pages">
          <Go className="key plain" to={`/members/${member.name}?after=${next}`} rel="next">
            {t('web.older')}
          </Go>
        </p>
      )}
    </>
  )
}
