import { ACCEPT } from '#app/forum/media/photo.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Faults, Field, fieldId } from '#app/ui/field.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { STEPS_MAX } from './tip.ts'
import type { Editing } from './tip-composer.tsx'
import type { StepValues } from './tip-values.ts'
import { usePhotoUpload } from './use-photo-upload.ts'

type Props = Editing & { command: (command: string) => void }

/** The ordered steps. Each button is a form button first; with JavaScript it acts at once. */
export function ComposerSteps({ values, change, faults, command }: Props) {
  const t = useTranslate()
  const { steps } = values
  const set = (at: number, more: Partial<StepValues>) =>
    change({ steps: steps.map((step, index) => (index === at ? { ...step, ...more } : step)) })
  return (
    <>
      <SectionTitle id={fieldId('steps')} note={t('tips.stepsOf', { count: steps.length, max: STEPS_MAX })}>
        {t('tips.steps')}
      </SectionTitle>
      <Faults faults={faults.steps} />
      {steps.map((step, at) => (
        <EditStep
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          key={at}
          at={at}
          last={at === steps.length - 1}
          step={step}
          set={(more) => set(at, more)}
          faults={faults}
          command={command}
        />
      ))}
      {steps.length < STEPS_MAX && (
        <Command name="add" command={command} className="key plain add-step">
          <Icon name="plus" />
          {t('tips.addStep')}
        </Command>
      )}
    </>
  )
}

type StepProps = {
  at: number
  last: boolean
  step: StepValues
  set: (more: Partial<StepValues>) => void
  faults: Editing['faults']
  command: Props['command']
}

function EditStep({ at, last, step, set, faults, command }: StepProps) {
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
        <StepButton
          icon="up"
          name={`up:${at}`}
          label={t('tips.stepUp', { number })}
          hidden={at === 0}
          command={command}
        />
        <StepButton
          icon="down"
          name={`down:${at}`}
          label={t('tips.stepDown', { number })}
          hidden={last}
          command={command}
        />
        <StepButton
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

function StepPhoto(
  props: Omit<StepProps, 'last'> & { name: string; upload: ReturnType<typeof usePhotoUpload> },
) {
  const { name, at, step, set, faults, command, upload } = props
  const t = useTranslate()
  const wrong = [...(faults[`${name}.file`] ?? []), ...(upload.fault ? [upload.fault] : [])]
  if (!step.photo) {
    return (
      <Field
        name={`${name}.file`}
        label={t('tips.stepPhoto')}
        hint={t('tips.stepPhotoHint')}
        optional
        faults={wrong}
      >
        {(control) => (
          <>
            <input
              {...control}
              type="file"
              accept={ACCEPT}
              className="drop"
              onChange={(event) => upload.choose(event.target)}
            />
            {upload.progress !== null && (
              <progress value={upload.progress} max={1} aria-label={t('tips.uploading')} />
            )}
          </>
        )}
      </Field>
    )
  }
  return (
    <div className="drop">
      <input type="hidden" name={`${name}.photo`} value={step.photo} />
      <img className="draft-photo" src={`/photos/${step.photo}/thumb.webp`} alt="" width={120} height={90} />
      <div className="grow">
        <Field name={`${name}.alt`} label={t('tips.stepAlt')} faults={faults[`${name}.alt`]}>
          {(control) => (
            <input
              {...control}
              value={step.alt}
              maxLength={500}
              onChange={(event) => set({ alt: event.target.value })}
            />
          )}
        </Field>
        <Command name={`no-photo:${at}`} command={command} className="key plain">
          {t('tips.stepNoPhoto')}
        </Command>
      </div>
    </div>
  )
}

function StepButton({
  icon,
  name,
  label,
  hidden,
  command,
}: {
  icon: IconName
  name: string
  label: string
  hidden?: boolean
  command: Props['command']
}) {
  if (hidden) return null
  return (
    <Command name={name} command={command} className="ib" label={label}>
      <Icon name={icon} />
    </Command>
  )
}

function Command(props: {
  name: string
  command: Props['command']
  className: string
  label?: string
  children: React.ReactNode
}) {
  return (
    <button
      type="submit"
      name="do"
      value={props.name}
      className={props.className}
      aria-label={props.label}
      onClick={(event) => {
        event.preventDefault()
        props.command(props.name)
      }}
    >
      {props.children}
    </button>
  )
}
