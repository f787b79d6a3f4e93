import { UNIT_MAX, VALUE_MAX } from '#app/forum/catalogue/claim.ts'
import { confidences, factFields } from '#app/forum/catalogue/phone.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Reply, ReplyToEdit } from './called-fields.tsx'
import type { LoadedClaim } from './phone-desk-queries.server.ts'

type Props = ReplyToEdit & Pick<LoadedClaim, 'claim'>

/** One claim about a phone: what it says, by which sources, how sure. */
export function ClaimForm({ claim, faults, text, began }: Props) {
  const t = useTranslate()
  return (
    <form className="narrow" method="post">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      {claim ? (
        <>
          <input type="hidden" name="field" value={claim.field} />
          <input type="hidden" name="seen" value={began('seen', claim.seen)} />
        </>
      ) : (
        <Field name="field" label={t('cabinet.fact.field')} faults={faults.field}>
          {(control) => (
            <Choose
              control={control}
              blank=""
              chosen={text('field')}
              options={factFields.map((id) => ({ id, name: t(`catalogue.field.${id}`) }))}
            />
          )}
        </Field>
      )}
      <ValueFields claim={claim} faults={faults} text={text} />
      <Field
        name="sources"
        label={t('cabinet.sources')}
        hint={t('cabinet.sourcesHint')}
        faults={faults.sources}
      >
        {(control) => (
          <input {...control} className="mid mono" defaultValue={text('sources') ?? claim?.sources} />
        )}
      </Field>
      <Field name="confidence" label={t('cabinet.fact.confidence')} faults={faults.confidence}>
        {(control) => (
          <Choose
            control={control}
            chosen={text('confidence') ?? claim?.confidence ?? 'M'}
            options={confidences.map((id) => ({ id, name: t(`catalogue.confidence.${id}`) }))}
          />
        )}
      </Field>
      <button className="key" type="submit">
        {t('cabinet.save')}
      </button>
    </form>
  )
}

/** A figure with its unit, or a sentence in each language. */
function ValueFields({ claim, faults, text }: Reply & Pick<Props, 'claim'>) {
  const t = useTranslate()
  return (
    <>
      <Field
        name="value"
        label={t('cabinet.fact.value')}
        hint={t('cabinet.fact.valueHint')}
        faults={faults.value}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={VALUE_MAX}
            defaultValue={text('value') ?? claim?.value}
          />
        )}
      </Field>
      {(['fr', 'zh'] as const).map((locale) => {
        const name = `value-${locale}` as const
        const language = t(`cabinet.language.${locale}`)
        return (
          <Field
            key={name}
            name={name}
            label={t('cabinet.fact.valueIn', { language })}
            hint={t('cabinet.fact.valueInHint')}
            faults={faults[name]}
            optional
          >
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={VALUE_MAX}
                defaultValue={text(name) ?? claim?.[name]}
              />
            )}
          </Field>
        )
      })}
      <Field name="unit" label={t('cabinet.fact.unit')} faults={faults.unit} optional>
        {(control) => (
          <input
            {...control}
            className="short"
            maxLength={UNIT_MAX}
            defaultValue={text('unit') ?? claim?.unit}
          />
        )}
      </Field>
    </>
  )
}
