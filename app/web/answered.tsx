import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { textsIn } from '#app/platform/imei-in-form.ts'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from './form-reply.ts'
import type { FormReply } from './handlers.server.ts'

/** The page behind an address that only takes forms. */
export function Answered() {
  return <CameBack reply={useFormReply()} />
}

/** What was refused, and what was typed, ready to be sent again. */
export function CameBack({ reply: { values, faults, because, about, signIn, link } }: { reply: FormReply }) {
  const t = useTranslate()
  const { sending, writer, ...others } = values
  return (
    <>
      <h1>{t('web.answered')}</h1>
      <FaultSummary faults={faults} because={because} about={about} signIn={signIn} link={link} />
      <form method="post" className="stack">
        <p>{t('web.typed')}</p>
        <OnceField typed={sending} />
        <WriterField typed={writer} />
        {textsIn(others).map(({ name, text }) => (
          <Kept key={name} name={name} value={text} />
        ))}
        <button className="key" type="submit">
          {t('web.again')}
        </button>
      </form>
    </>
  )
}

/** Prose is shown, so that it can also be copied; the rest goes along unseen. */
function Kept({ name, value }: { name: string; value: string }) {
  if (value.length < 40) return <input type="hidden" name={name} value={value} />
  return <textarea name={name} defaultValue={value} rows={6} aria-label={name} />
}
