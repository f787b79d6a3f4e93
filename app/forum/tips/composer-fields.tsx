import type { Options } from '#app/forum/catalogue/option-queries.server.ts'
import { accessLevels } from '#app/forum/threads/thread-filter.ts'
import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { TagField } from './tag-field.tsx'
import { risks } from './tip.ts'
import type { Editing } from './tip-composer.tsx'

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

/** What decides whether the tip is for its reader. */
export function ComposerFacts({ values, change, faults, options }: Editing & { options: Options }) {
  const t = useTranslate()
  return (
    <>
      <Field
        name="phones"
        label={t('tips.field.phones')}
        hint={t('tips.field.severalHint')}
        faults={faults.phones}
      >
        {(control) => (
          <select
            {...control}
            multiple
            size={6}
            value={values.phones}
            onChange={(event) => change({ phones: chosen(event.target) })}
          >
            {options.phones.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="uses" label={t('tips.field.uses')} hint={t('tips.field.usesHint')} faults={faults.uses}>
        {(control) => (
          <select
            {...control}
            multiple
            size={7}
            value={values.uses}
            onChange={(event) => change({ uses: chosen(event.target) })}
          >
            {options.uses.map((group) => (
              <optgroup key={group.id} label={group.name}>
                {group.uses.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
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
      <Field
        name="build"
        label={t('tips.field.build')}
        hint={t('accounts.phone.buildHint')}
        faults={faults.build}
      >
        {(control) => (
          <input
            {...control}
            className="mono mid"
            maxLength={120}
            value={values.build}
            onChange={(event) => change({ build: event.target.value })}
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

function chosen(select: HTMLSelectElement) {
  return [...select.selectedOptions].map(({ value }) => value)
}

function toggled(all: string[], one: string, on: boolean) {
  return on ? [...all, one] : all.filter((other) => other !== one)
}
