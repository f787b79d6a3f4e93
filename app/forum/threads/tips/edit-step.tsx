import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { CommandSign } from './composer-command.tsx'
import type { StepProps } from './editing.ts'
import { StepPhoto } from './step-photo.tsx'
import { usePhotoUpload } from './use-photo-upload.ts'

/** One step while it is being written. */
export function EditStep({ at, last, step, set, faults, command }: StepProps) {
  const t = useTranslate()
  const number = at + 1
  const name = `steps[${at}]`
  const upload = usePhotoUpload((photo) => set({ photo }))
  return (
    <fieldset className="editstep" id={`step-${number}`} {...upload.dropTarget}>
      <legend className="vh">{t('tips.step', { number })}</legend>
      <div className="editstep-head">
        <span className="lensn" aria-hidden>
          {number}
        </span>
        <CommandSign
          icon="up"
          name={`up:${at}`}
          label={t('tips.stepUp', { number })}
          hidden={at === 0}
          command={command}
        />
        <CommandSign
          icon="down"
          name={`down:${at}`}
          label={t('tips.stepDown', { number })}
          hidden={last}
          command={command}
        />
        <CommandSign
          icon="remove"
          name={`remove:${at}`}
          label={t('tips.stepRemove', { number })}
          command={command}
        />
      </div>
      <Field name={`${name}.text`} label={t('tips.stepText', { number })} faults={faults[`${name}.text`]}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={step.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      <Field
        name={`${name}.caution`}
        label={t('tips.stepCaution')}
        optional
        faults={faults[`${name}.caution`]}
      >
        {(control) => (
          <input
            {...control}
            value={step.caution}
            onChange={(event) => set({ caution: event.target.value })}
          />
        )}
      </Field>
      <StepPhoto
        name={name}
        at={at}
        step={step}
        set={set}
        faults={faults}
        command={command}
        upload={upload}
      />
    </fieldset>
  )
}
