import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Faults } from '#app/ui/field.tsx'
import { MiniState } from '#app/ui/state-mini.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Asked } from './asked.ts'
import { ConfirmFields } from './confirm-fields.tsx'

const glyphs = { WORKS: 'works', CHANGE: 'change', BROKEN: 'broken', REFUSED: 'broken' } as const
const offered = {
  confirmations: ['WORKS', 'CHANGE', 'BROKEN'],
  apps: ['WORKS', 'CHANGE', 'BROKEN', 'REFUSED'],
} as const

/**
 * One tap where "my phone" is known; everything else behind a fold. Each answer is a button that sends the form.
 * `quiet`: on a page whose discussion says already who has signed out.
 */
export function ConfirmForm({ quiet, ...asked }: Asked & { quiet?: boolean }) {
  const t = useTranslate()
  const { claimId, given, faults = {}, of = 'confirmations' } = asked
  const phone = asked.phones.find(({ id }) => id === given.phone)
  const build = String(given.build ?? '') || t('confirmations.buildUnknown')
  const open = asked.open || !phone || Object.keys(faults).length > 0
  return (
    <form className="ask" method="post" action={`/claims/${claimId}/confirmation`}>
      <WriterField typed={given.writer} quiet={quiet} />
      <p>
        <strong>{t('confirmations.ask')}</strong>{' '}
        {phone && <span className="muted">{t('confirmations.onMine', { phone: phone.name, build })}</span>}
      </p>
      <details className="fold" open={open}>
        <summary>{t('confirmations.details')}</summary>
        <ConfirmFields {...asked} />
      </details>
      <Faults faults={faults.finding} />
      <div className="keys">
        {offered[of].map((finding) => (
          <button className="key plain" type="submit" name="finding" value={finding} key={finding}>
            <MiniState glyph={glyphs[finding]} />
            {t(`${of}.finding.${finding}`)}
          </button>
        ))}
      </div>
      <p className="hint">{t('confirmations.onePerBuild')}</p>
    </form>
  )
}
