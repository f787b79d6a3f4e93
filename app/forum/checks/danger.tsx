import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'

export type Dangers = { gated: boolean; notes: { id: string; text: string; name: string }[] }

type Notice = { dangers: Dangers; gate: { by: string; why: string } | null }

/** On top of a tip, before anybody follows it. */
export function DangerNotice({ dangers: { notes }, gate }: Notice) {
  const t = useTranslate()
  return (
    <>
      {gate && (
        <div className="caution" role="note">
          <Icon name="caution" />
          <strong>{t('confirmations.danger.gate', { by: gate.by, why: gate.why })}</strong>
        </div>
      )}
      {notes.map(({ id, text, name }) => (
        <div className="caution" role="note" key={id}>
          <Icon name="caution" />
          <span>
            {t('confirmations.danger.notice', { name: `@${name}` })} {text}
          </span>
        </div>
      ))}
    </>
  )
}

export function DangerLink({ claimId }: { claimId: string }) {
  const t = useTranslate()
  return (
    <p className="meta">
      <Go to={`/claims/${claimId}/danger`}>{t('confirmations.danger.link')}</Go>
    </p>
  )
}
