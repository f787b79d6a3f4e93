import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Editing } from './editing.ts'
import { TagField } from './tag-field.tsx'

/** Title and promise. */
export function ComposerHead({ values, change, faults }: Editing) {
  const t = useTranslate()
  return (
    <>
      <Field
        name="title"
        label={t('tips.field.title')}
        hint={t('tips.field.titleHint')}
        faults={faults.title}
      >
        {(control) => (
          <input
            {...control}
            value={values.title}
            maxLength={120}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="promise"
        label={t('tips.field.promise')}
        hint={t('tips.field.promiseHint')}
        faults={faults.promise}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={300}
            value={values.promise}
            onChange={(event) => change({ promise: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

/** Undo, tags, language, and for an old tip why it changed. */
export function ComposerTail({ values, change, faults, editsOld }: Editing & { editsOld: boolean }) {
  const t = useTranslate()
  return (
    <>
      <Field
        name="undo"
        label={t('tips.field.undo')}
        hint={t('tips.field.undoHint')}
        optional={values.access === 'STOCK'}
        faults={faults.undo}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={values.undo}
            onChange={(event) => change({ undo: event.target.value })}
          />
        )}
      </Field>
      <TagField values={values} change={change} faults={faults} />
      <Field name="language" label={t('tips.field.language')} faults={faults.language}>
        {(control) => (
          <select
            {...control}
            className="short"
            value={values.language}
            onChange={(event) => change({ language: event.target.value })}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {languageName[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {editsOld && (
        <Field
          name="reason"
          label={t('threads.edit.reason')}
          hint={t('threads.edit.reasonHint')}
          optional
          faults={faults.reason}
        >
          {(control) => (
            <input
              {...control}
              maxLength={200}
              value={values.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}
