import { useState } from 'react'
import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { PASTE_MAX } from '#app/forum/catalogue/os-build.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { holdsImei } from '#app/platform/imei.ts'
import { Field } from '#app/ui/field.tsx'
import { BuildRead, otherPhone } from './build-read.tsx'

type Props = {
  label: string
  hint?: string
  optional?: boolean
  faults?: MessageKey[]
  phones: Option[]
  /** The phones chosen beside it. */
  chosen: string[]
  /** Takes the phone the build belongs to; only where that is one tap. */
  choose?: (phone: string) => void
} & ({ value: string; change: (value: string) => void } | { begin: string })

/** Takes a line of the phone's settings or a whole page of them, and says what it reads before anything is sent. */
export function BuildField({ label, hint, optional, faults, phones, chosen, choose, ...rest }: Props) {
  const t = useTranslate()
  const [own, setOwn] = useState('begin' in rest ? rest.begin : '')
  const value = 'value' in rest ? rest.value : own
  const change = 'value' in rest ? rest.change : setOwn
  const other = otherPhone(value, chosen, phones)
  return (
    <>
      <Field
        name="build"
        label={label}
        hint={hint}
        optional={optional}
        faults={holdsImei(value) ? ['builds.imei'] : faults}
      >
        {(control) => (
          <textarea
            {...control}
            className="mono mid"
            rows={2}
            maxLength={PASTE_MAX}
            {...('value' in rest ? { value } : { defaultValue: rest.begin })}
            onChange={(event) => change(event.target.value)}
            spellCheck={false}
            autoComplete="off"
          />
        )}
      </Field>
      <div className="understood" aria-live="polite">
        {!('begin' in rest && rest.begin === value) && <BuildRead text={value} phones={phones} />}
        {other && <p>{t('builds.mismatch', { phone: other.name })}</p>}
        {other && choose && (
          <button className="key plain" type="button" onClick={() => choose(other.id)}>
            {t('builds.mismatchYes', { phone: other.name })}
          </button>
        )}
      </div>
    </>
  )
}
