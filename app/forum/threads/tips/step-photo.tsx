import { ACCEPT } from '#app/forum/media/photo.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { Command } from './composer-command.tsx'
import type { StepProps } from './editing.ts'
import type { usePhotoUpload } from './use-photo-upload.ts'

/** The photo of a step: chosen, on its way, or there with its words. */
export function StepPhoto(
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
