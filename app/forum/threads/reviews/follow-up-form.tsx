import { Form } from '@remix-run/react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { FollowUpSheet } from './follow-up-queries.server.ts'
import { FOLLOW_UP_TEXT_MAX, ownings } from './review.ts'
import { textsIn } from './review-values.ts'
import { ScoreFields } from './score-fields.tsx'

type Reply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  link?: string
  about?: Values
  text: (name: string) => string | undefined
}

const yesNo = [
  { value: 'yes', label: 'reviews.followYes' },
  { value: 'no', label: 'reviews.followNo' },
] as const
const opinions = [...yesNo, { value: 'unsure', label: 'reviews.followUnsure' }] as const

/** The questions of one day: in the app, and behind a link. */
export function FollowUpForm({ title, path, day, uses, criteria, reply }: FollowUpSheet & { reply: Reply }) {
  const t = useTranslate()
  const { faults, because, about, link, text } = reply
  const used = textsIn(reply.values.used)
  return (
    <Form method="post" className="narrow" noValidate>
      <WriterField typed={text('writer')} />
      <OnceField typed={text('sending')} />
      <h1>{t('reviews.followTitle', { day })}</h1>
      <p className="lead">
        <Go to={path}>{t('reviews.followLead', { title })}</Go>
      </p>
      <FaultSummary faults={faults} because={because} about={about} link={link} />
      <Radios
        name="owning"
        label={t('reviews.followOwning')}
        faults={faults.owning}
        chosen={text('owning')}
        options={ownings.map((value) => ({ value, label: `reviews.followOwning.${value}` }) as const)}
      />
      {uses.length > 0 && (
        <Choices name="used" label={t('reviews.followUses')} hint={t('reviews.followUsesHint')}>
          {uses.map(({ id, name }) => (
            <Radios
              key={id}
              name={`used.${id}`}
              label={name}
              faults={faults[`used.${id}`]}
              chosen={used[id]}
              options={yesNo}
            />
          ))}
        </Choices>
      )}
      <Radios
        name="payAgain"
        label={t('reviews.followPayAgain')}
        faults={faults.payAgain}
        chosen={text('payAgain')}
        options={opinions}
      />
      <Radios
        name="regret"
        label={t('reviews.followRegret')}
        faults={faults.regret}
        chosen={text('regret')}
        options={opinions}
      />
      <ScoreFields
        label={t('reviews.followScores')}
        hint={t('reviews.followScoresHint')}
        criteria={criteria}
        given={textsIn(reply.values.scores)}
        faults={faults}
      />
      <Field name="text" label={t('reviews.followText')} optional faults={faults.text}>
        {(control) => (
          <textarea {...control} rows={4} maxLength={FOLLOW_UP_TEXT_MAX} defaultValue={text('text')} />
        )}
      </Field>
      <p className="hint">{t('reviews.followFinal')}</p>
      <p className="keys next">
        <button className="key" type="submit">
          {t('reviews.followSend')}
        </button>
      </p>
    </Form>
  )
}
