import { useLocation } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { AsItIsNow } from '#app/forum/posts/as-it-is-now.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import type { Typed } from './act-fields.tsx'
import { ActFormFields } from './act-form.tsx'
import { isActForm } from './act-forms.ts'

type Props = Typed & { because?: MessageKey; about?: Values; signIn?: boolean; link?: string; now?: string }

/** Seen when an act was refused: its form with what was typed, and what is wrong. */
export function ActAgain({ faults, text, now, ...refused }: Props) {
  const t = useTranslate()
  const { pathname } = useLocation()
  const form = pathname.slice(pathname.lastIndexOf('/') + 1)
  const [id, version, from] = [text('case'), Number(text('version')) || 0, text('from')]
  if (!isActForm(form)) return null
  return (
    <AdminFrame title={t(`curation.do.${form}`)}>
      <FaultSummary faults={faults} {...refused} />
      <AsItIsNow text={now} />
      <div className="narrow">
        <ActFormFields
          form={form}
          action={pathname}
          from={from}
          seen={id ? { id, version } : null}
          faults={faults}
          text={text}
        />
        {from && (
          <p className="meta">
            <Go to={`/admin/posts/${from}`}>{t('curation.toPost')}</Go>
          </p>
        )}
      </div>
    </AdminFrame>
  )
}
