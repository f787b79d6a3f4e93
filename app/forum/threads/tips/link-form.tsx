import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { linkKinds } from './tip-link.ts'

type Props = {
  threadId: string
  /** Every kind, or only what everybody may say: that two tips get in each other's way. */
  all: boolean
  given?: { kind?: string; to?: string; build?: string; sending?: string; writer?: string }
  faults?: Record<string, MessageKey[]>
  /** On a page whose discussion says already who has signed out. */
  quiet?: boolean
}

/** What this tip has to do with another. */
export function LinkForm({ threadId, all, given = {}, faults = {}, quiet }: Props) {
  const t = useTranslate()
  return (
    <form method="post" action={`/threads/${threadId}/links`} className="next">
      <OnceField typed={given.sending} />
      <WriterField typed={given.writer} quiet={quiet} />
      {all ? (
        <Choices name="kind" label={t('tips.link.kind')} faults={faults.kind}>
          {linkKinds.map((kind) => (
            <label className="opt" key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={given.kind === kind} />
              <span>{t(`tips.link.kind.${kind}`)}</span>
            </label>
          ))}
        </Choices>
      ) : (
        <input type="hidden" name="kind" value="CONFLICTS" />
      )}
      <Field name="to" label={t('tips.link.to')} hint={t('tips.link.toHint')} faults={faults.to}>
        {(control) => <input {...control} className="mid" defaultValue={given.to} maxLength={1000} />}
      </Field>
      {all && (
        <Field
          name="build"
          label={t('tips.link.build')}
          hint={t('tips.link.buildHint')}
          optional
          faults={faults.build}
        >
          {(control) => (
            <input {...control} className="mono mid" defaultValue={given.build} maxLength={120} />
          )}
        </Field>
      )}
      <button className="key plain" type="submit">
        {t(all ? 'tips.link.save' : 'tips.link.flag')}
      </button>
    </form>
  )
}
