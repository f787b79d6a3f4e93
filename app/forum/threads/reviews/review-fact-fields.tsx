import type { Options } from '#app/forum/catalogue/option-queries.server.ts'
import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { incentives, regions, relations, units } from './review.ts'
import type { Filling } from './review-values.ts'

/** What it is about, how long its author has it, and from where. */
export function ReviewFactFields({ values, faults, options }: Filling & { options: Options }) {
  const t = useTranslate()
  return (
    <>
      <Field name="phone" label={t('reviews.formPhone')} faults={faults.phone}>
        {(control) => (
          <Choose
            control={control}
            options={options.phones}
            blank={t('reviews.formNoPhone')}
            chosen={values.phone}
          />
        )}
      </Field>
      <Field
        name="accessory"
        label={t('reviews.formAccessory')}
        hint={t('reviews.formAccessoryHint')}
        optional
        faults={faults.accessory}
      >
        {(control) => <input {...control} className="mid" maxLength={120} defaultValue={values.accessory} />}
      </Field>
      <Field
        name="owned"
        label={t('reviews.formOwned')}
        hint={t('reviews.formOwnedHint')}
        faults={faults.owned}
      >
        {(control) => (
          <input {...control} className="short" inputMode="numeric" defaultValue={values.owned} />
        )}
      </Field>
      <Field name="unit" label={t('reviews.formUnit')} faults={faults.unit}>
        {(control) => (
          <Choose
            control={control}
            className="short"
            options={units.map((id) => ({ id, name: t(`reviews.formUnit.${id}`) }))}
            chosen={values.unit}
          />
        )}
      </Field>
      <Radios
        name="bought"
        label={t('reviews.formBought')}
        faults={faults.bought}
        chosen={values.bought}
        options={regions.map((region) => ({ value: region, label: `reviews.formBought.${region}` }) as const)}
      />
    </>
  )
}

/** What readers must know to weigh it, and its language. */
export function ReviewHonestyFields({ values, faults }: Filling) {
  const t = useTranslate()
  return (
    <>
      <Radios
        name="incentive"
        label={t('reviews.formIncentive')}
        hint={t('reviews.formRequired')}
        faults={faults.incentive}
        chosen={values.incentive}
        options={incentives.map((value) => ({ value, label: `reviews.formIncentive.${value}` }) as const)}
      />
      <Radios
        name="relation"
        label={t('reviews.formRelation')}
        hint={t('reviews.formRequired')}
        faults={faults.relation}
        chosen={values.relation}
        options={relations.map((value) => ({ value, label: `reviews.formRelation.${value}` }) as const)}
      />
      <Field name="language" label={t('reviews.formLanguage')} faults={faults.language}>
        {(control) => (
          <Choose
            control={control}
            className="short"
            options={locales.map((id) => ({ id, name: languageName[id] }))}
            chosen={values.language}
          />
        )}
      </Field>
    </>
  )
}
