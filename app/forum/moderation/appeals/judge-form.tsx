import type { Verdict } from '#app/forum/members/accounts/actor.ts'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { outcomes } from './appeal.ts'

type Reply = {
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Values
  text(name: string): string | undefined
}
type Props = { may: Verdict; seen: { id: string; version: number } | null; reply: Reply }

/** Whether a decision stands, for whoever did not make it; the others read why it is not for them. */
export function JudgeForm({ may, seen, reply: { faults, text, because, about } }: Props) {
  const t = useTranslate()
  if (may !== true) return <p className="caution">{t(may)}</p>
  return (
    <form className="stack next" method="post">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <FaultSummary faults={faults} because={because} about={about} />
      <Radios
        name="outcome"
        label={t('appeals.judge.ask')}
        faults={faults.outcome}
        options={outcomes.map((value) => ({ value, label: `appeals.judge.${value}` }) as const)}
        chosen={text('outcome')}
      />
      <WhyFields needsRule={false} seen={seen} faults={faults} text={text} />
      <button className="key" type="submit">
        {t('appeals.judge.send')}
      </button>
    </form>
  )
}
