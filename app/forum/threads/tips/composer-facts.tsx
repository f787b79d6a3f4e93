import { BuildField } from '#app/forum/catalogue/builds/build-field.tsx'
import type { Option, Options } from '#app/forum/catalogue/option-queries.server.ts'
import { accessLevels } from '#app/forum/threads/thread-filter.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import type { Editing } from './editing.ts'
import { risks } from './tip.ts'

/** The phones most tips are for come first in the catalogue; the rest are one tap away. */
const USUAL = 5

/** What decides whether the tip is for its reader. */
export function ComposerFacts({ values, change, faults, options }: Editing & { options: Options }) {
  const t = useTranslate()
  const [usual, others] = [options.phones.slice(0, USUAL), options.phones.slice(USUAL)]
  const choosePhones = (phones: string[]) => change({ phones })
  return (
    <>
      <Choices
        name="phones"
        label={t('tips.field.phones')}
        hint={t('tips.field.severalHint')}
        faults={faults.phones}
      >
        <Checks name="phones" options={usual} chosen={values.phones} choose={choosePhones} />
        <div className="checks">
          <details open={others.some(({ id }) => values.phones.includes(id))}>
            <summary>{t('tips.otherPhones')}</summary>
            <Checks name="phones" options={others} chosen={values.phones} choose={choosePhones} />
          </details>
        </div>
      </Choices>
      <Choices name="uses" label={t('tips.field.uses')} hint={t('tips.field.usesHint')} faults={faults.uses}>
        <div className="checks">
          {options.uses.map((group) => (
            <details key={group.id} open={group.uses.some(({ id }) => values.uses.includes(id))}>
              <summary>{group.name}</summary>
              <Checks
                name="uses"
                options={group.uses}
                chosen={values.uses}
                choose={(uses) => change({ uses })}
              />
            </details>
          ))}
        </div>
      </Choices>
      <Choices name="access" label={t('tips.field.access')} faults={faults.access}>
        {accessLevels.map((level) => (
          <label className="opt" key={level}>
            <input
              type="radio"
              name="access"
              value={level}
              checked={values.access === level}
              onChange={() => change({ access: level })}
            />
            <span>
              {t(`tips.needs.${level}`)}
              <small className="meta">{t(`tips.needsMore.${level}`)}</small>
            </span>
          </label>
        ))}
      </Choices>
      <Choices
        name="risks"
        label={t('tips.field.risks')}
        hint={t('tips.field.risksHint')}
        faults={faults.risks}
      >
        {risks.map((risk) => (
          <label className="opt" key={risk}>
            <input
              type="checkbox"
              name="risks"
              value={risk}
              checked={values.risks.includes(risk)}
              onChange={(event) => change({ risks: toggled(values.risks, risk, event.target.checked) })}
            />
            <span>{t(`tips.risk.${risk}`)}</span>
          </label>
        ))}
      </Choices>
      <Field name="minutes" label={t('tips.field.minutes')} faults={faults.minutes}>
        {(control) => (
          <input
            {...control}
            className="short"
            inputMode="numeric"
            value={values.minutes}
            onChange={(event) => change({ minutes: event.target.value })}
          />
        )}
      </Field>
      <BuildField
        label={t('tips.field.build')}
        hint={t('accounts.phone.buildHint')}
        faults={faults.build}
        phones={options.phones}
        chosen={values.phones}
        choose={(phone) => choosePhones([...values.phones, phone])}
        value={values.build}
        change={(build) => change({ build })}
      />
    </>
  )
}

type ChecksProps = { name: string; options: Option[]; chosen: string[]; choose: (chosen: string[]) => void }

/** Several of a few: one tap each, and no key to hold down. */
function Checks({ name, options, chosen, choose }: ChecksProps) {
  return (
    <div className="checks-grid">
      {options.map(({ id, name: label }) => (
        <label className="opt" key={id}>
          <input
            type="checkbox"
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={(event) => choose(toggled(chosen, id, event.target.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}

function toggled(all: string[], one: string, on: boolean) {
  return on ? [...all, one] : all.filter((other) => other !== one)
}
