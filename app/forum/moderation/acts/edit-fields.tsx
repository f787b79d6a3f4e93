import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Typed } from './act-fields.tsx'

type Line = { name: string; label: string; rows?: number; optional?: boolean }

/** The words of a post, each part of a tip in a field of its own. */
export function EditFields(typed: Typed) {
  const t = useTranslate()
  const { text } = typed
  const isTip = text('steps[0].text') !== undefined
  return (
    <>
      <input type="hidden" name="edition" value={text('edition')} />
      {text('title') !== undefined && <Words {...typed} name="title" label={t('curation.edit.title')} />}
      {isTip ? (
        <TipFields {...typed} />
      ) : (
        <Words {...typed} name="body" label={t('threads.edit.text')} rows={10} />
      )}
    </>
  )
}

/** How it is said, and not what is done: as many steps as there are, with their photos. */
function TipFields(typed: Typed) {
  const t = useTranslate()
  return (
    <>
      <p className="hint">{t('curation.edit.steps')}</p>
      <Words {...typed} name="promise" label={t('tips.field.promise')} rows={2} />
      {stepsOf(typed).map((step, at) => (
        <div key={step}>
          <Words {...typed} name={`${step}.text`} label={t('tips.stepText', { number: at + 1 })} rows={3} />
          <Words {...typed} name={`${step}.caution`} label={t('tips.stepCaution')} optional />
        </div>
      ))}
      <Words {...typed} name="undo" label={t('tips.field.undo')} rows={3} optional />
    </>
  )
}

function stepsOf({ text }: Typed, at = 0): string[] {
  const step = `steps[${at}]`
  return text(`${step}.text`) === undefined ? [] : [step, ...stepsOf({ text, faults: {} }, at + 1)]
}

function Words({ name, label, rows, optional, faults, text }: Typed & Line) {
  return (
    <Field name={name} label={label} faults={faults[name]} optional={optional}>
      {(control) =>
        rows ? (
          <textarea {...control} rows={rows} defaultValue={text(name)} maxLength={20_000} />
        ) : (
          <input {...control} defaultValue={text(name)} maxLength={20_000} />
        )
      }
    </Field>
  )
}
