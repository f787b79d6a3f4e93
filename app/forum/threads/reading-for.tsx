import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'

/** Whose back the list is read for: lit once a phone is chosen. */
export function ReadingFor({ phone, build }: { phone?: string; build: string | null }) {
  const t = useTranslate()
  return (
    <figure className="reading-for">
      <Back light={phone ? 'on' : 'off'} />
      <figcaption className={phone ? 'lit' : undefined}>
        {phone ? (
          <>
            <span>{t('threads.readingFor')}</span>
            <strong>{phone}</strong>
            {build && <span className="mono">{build}</span>}
          </>
        ) : (
          <span>{t('threads.choosePhone')}</span>
        )}
      </figcaption>
    </figure>
  )
}
