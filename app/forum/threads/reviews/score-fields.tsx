import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import type { Criterion } from './criterion-queries.server.ts'
import { scoreValues } from './review.ts'

type Props = {
  label: string
  hint: string
  criteria: Criterion[]
  given: Record<string, string>
  faults: Record<string, MessageKey[]>
}

/** One to five for each criterion, and nothing where one does not know. */
export function ScoreFields({ label, hint, criteria, given, faults }: Props) {
  const t = useTranslate()
  return (
    <Choices name="scores" label={label} hint={hint} faults={faults.scores}>
      <div className="checks-grid next">
        {criteria.map(({ id, name, about }) => (
          <Field key={id} name={`scores.${id}`} label={name} hint={about} faults={faults[`scores.${id}`]}>
            {(control) => (
              <Choose
                control={control}
                className=""
                options={scoreValues.map((score) => ({
                  id: String(score),
                  name: t(`reviews.shownScore.${score}`),
                }))}
                blank={t('reviews.formNoScore')}
                chosen={given[id]}
              />
            )}
          </Field>
        ))}
      </div>
    </Choices>
  )
}
