import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Asked } from './asked.ts'
import { regions } from './region.ts'

const levels = ['STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT'] as const

/** On what it was tried. Without scripts these are the whole form. */
export function ConfirmFields({ phones, steps, given, faults = {} }: Asked) {
  const t = useTranslate()
  const text = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : '')
  return (
    <div className="stack">
      <Field name="phone" label={t('confirmations.phone')} faults={faults.phone}>
        {(control) => (
          <Choose
            control={control}
            options={phones}
            blank={t('confirmations.phone.choose')}
            chosen={text('phone')}
          />
        )}
      </Field>
      <Field
        name="build"
        label={t('confirmations.build')}
        hint={t('confirmations.build.hint')}
        optional
        faults={faults.build}
      >
        {(control) => (
          <input {...control} className="mono mid" defaultValue={text('build')} maxLength={400} />
        )}
      </Field>
      <Field name="access" label={t('confirmations.access')} faults={faults.access}>
        {(control) => (
          <select {...control} className="mid" defaultValue={text('access') || 'STOCK'}>
            {levels.map((level) => (
              <option key={level} value={level}>
                {t(`confirmations.access.${level}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {steps > 1 && (
        <Field name="step" label={t('confirmations.step')} optional faults={faults.step}>
          {(control) => (
            <select {...control} className="mid" defaultValue={text('step')}>
              <option value="">{t('confirmations.step.any')}</option>
              {Array.from({ length: steps }, (_, at) => at + 1).map((step) => (
                <option key={step} value={step}>
                  {t('confirmations.step.n', { step })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="region" label={t('confirmations.region')} optional faults={faults.region}>
        {(control) => (
          <Choose
            control={control}
            options={regions.map((region) => ({ id: region, name: t(`confirmations.region.${region}`) }))}
            blank={t('confirmations.region.any')}
            chosen={text('region')}
          />
        )}
      </Field>
      <Field name="appVersion" label={t('confirmations.appVersion')} optional faults={faults.appVersion}>
        {(control) => (
          <input {...control} className="mono mid" defaultValue={text('appVersion')} maxLength={60} />
        )}
      </Field>
      <Field
        name="note"
        label={t('confirmations.note')}
        hint={t('confirmations.note.hint')}
        optional
        faults={faults.note}
      >
        {(control) => <textarea {...control} rows={2} defaultValue={text('note')} maxLength={500} />}
      </Field>
    </div>
  )
}
