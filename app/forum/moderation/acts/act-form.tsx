import { acts } from '#app/forum/moderation/decide/act.ts'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FieldScope } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { ActFields, type Typed } from './act-fields.tsx'
import { type ActForm, actForms } from './act-forms.ts'

type Props = Typed & {
  form: ActForm
  action: string
  /** The page of which post it leads back to. */
  from: string | undefined
  seen?: { id: string; version: number } | null
  /** Apart from other forms on the page. */
  scope?: string
}

/** One act as a plain form: what it asks, the rule where it needs one, words for the author. */
export function ActFormFields({ form, action, from, seen, scope = '', ...typed }: Props) {
  const t = useTranslate()
  const { needsRule } = acts[actForms[form].act]
  return (
    <FieldScope value={scope}>
      <form method="post" action={action} className="stack">
        <OnceField typed={typed.text('sending')} />
        <WriterField typed={typed.text('writer')} />
        <p className="hint">{t(`curation.about.${form}`)}</p>
        {from && <input type="hidden" name="from" value={from} />}
        <ActFields form={form} {...typed} />
        <WhyFields needsRule={needsRule} seen={seen} {...typed} />
        <button className={needsRule ? 'key bad' : 'key'} type="submit">
          {t(`curation.do.${form}`)}
        </button>
      </form>
    </FieldScope>
  )
}
