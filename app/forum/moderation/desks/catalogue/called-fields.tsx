import { type Called, NAME_MAX } from '#app/forum/catalogue/called.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { languageTag, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'

export type Reply = {
  faults: Record<string, MessageKey[]>
  text(name: string): string | undefined
}
/** Of a form that changes what somebody else may change, too. */
export type ReplyToEdit = Reply & {
  /** What it began from: see web/form-reply.ts. */
  began(name: string, now: string | number): string | number
}

/** A line for the name in each language, and where wanted one for other words. */
export function CalledFields({
  called,
  synonyms,
  faults,
  text,
}: Reply & { called: Called; synonyms: boolean }) {
  const t = useTranslate()
  return locales.map((locale) => {
    const language = t(`cabinet.language.${locale}`)
    const [name, others] = [`name-${locale}`, `synonyms-${locale}`]
    return (
      <div key={locale}>
        <Field name={name} label={t('cabinet.name', { language })} faults={faults[name]}>
          {(control) => (
            <input
              {...control}
              className="mid"
              lang={languageTag[locale]}
              maxLength={NAME_MAX}
              defaultValue={text(name) ?? called.name[locale]}
            />
          )}
        </Field>
        {synonyms && (
          <Field
            name={others}
            label={t('cabinet.synonyms', { language })}
            hint={t('cabinet.synonymsHint')}
            faults={faults[others]}
            optional
          >
            {(control) => (
              <textarea
                {...control}
                className="mid"
                lang={languageTag[locale]}
                rows={Math.min(8, called.synonyms[locale].length + 2)}
                defaultValue={text(others) ?? called.synonyms[locale].join('\n')}
              />
            )}
          </Field>
        )}
      </div>
    )
  })
}

type Sentences = Reply & { said: Record<string, string>; optional?: boolean }

/** The same for a description in each language. */
export function AboutFields({ said, faults, text, optional }: Sentences) {
  const t = useTranslate()
  return locales.map((locale) => {
    const name = `about-${locale}`
    return (
      <Field
        key={name}
        name={name}
        label={t('cabinet.about', { language: t(`cabinet.language.${locale}`) })}
        faults={faults[name]}
        optional={optional}
      >
        {(control) => (
          <textarea
            {...control}
            lang={languageTag[locale]}
            rows={3}
            defaultValue={text(name) ?? said[locale]}
          />
        )}
      </Field>
    )
  })
}
