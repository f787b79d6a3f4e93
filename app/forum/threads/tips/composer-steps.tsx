import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Faults, fieldId } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Command, type Commanding } from './composer-command.tsx'
import { EditStep } from './edit-step.tsx'
import type { Editing } from './editing.ts'
import { STEPS_MAX } from './tip.ts'
import type { StepValues } from './tip-values.ts'

type Props = Editing & { command: Commanding }

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
