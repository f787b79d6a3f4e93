import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { type MemberActName, needsRule } from './member-act.ts'
import type { loadForAct } from './member-file-queries.server.ts'
import { LONGEST, ladder, POINT_DAYS_MAX, POINTS_MAX, roles } from './sanction.ts'

export type Reply = {
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Values
  signIn?: boolean
  text(name: string): string | undefined
}
type Data = Awaited<ReturnType<typeof loadForAct>>

/** One act on one member: what it does, its own fields, the rule and the words. */
export function MemberActForm({ reply: { text, faults, ...refused } }: { reply: Reply }) {
  const t = useTranslate()
  const { member, act, points, step } = useLoaderData() as Data
  return (
    <AdminFrame title={t(`sanctions.act.${act}`, { name: member.name })} lead={t(`sanctions.lead.${act}`)}>
      <form className="narrow stack next" method="post">
        <OnceField typed={text('sending')} />
        <WriterField typed={text('writer')} />
        <FaultSummary faults={faults} {...refused} />
        {points.sum > 0 && <p className="hint">{t('sanctions.pointsNow', { points: points.sum })}</p>}
        <OwnFields act={act} step={step} role={member.role} reply={{ text, faults }} />
        <WhyFields needsRule={needsRule(act)} faults={faults} text={text} />
        <p className="keys">
          <button className={needsRule(act) ? 'key bad' : 'key'} type="submit">
            {t(`sanctions.do.${act}`)}
          </button>
          <Go className="key plain" to={`/admin/members/${member.name}`}>
            {t('sanctions.leave')}
          </Go>
        </p>
      </form>
    </AdminFrame>
  )
}

type Own = { act: MemberActName; step: number; role: string; reply: Pick<Reply, 'text' | 'faults'> }

function OwnFields({ act, step, role, reply }: Own) {
  if (act === 'warning')
    return (
      <>
        <Figure name="points" most={POINTS_MAX} begin="3" reply={reply} />
        <Figure name="days" most={POINT_DAYS_MAX} begin="90" reply={reply} />
      </>
    )
  if (act === 'silence') return <Figure name="hours" most={LONGEST} begin="" optional reply={reply} />
  if (act === 'suspension') return <Steps step={step} reply={reply} />
  return act === 'role' ? <Roles role={role} reply={reply} /> : null
}

type FigureProps = {
  name: 'points' | 'days' | 'hours'
  most: number
  begin: string
  optional?: boolean
  reply: Own['reply']
}

function Figure({ name, most, begin, optional, reply: { text, faults } }: FigureProps) {
  const t = useTranslate()
  const words = { label: t(`sanctions.${name}`), hint: t(`sanctions.${name}Hint`) }
  return (
    <Field name={name} {...words} faults={faults[name]} optional={optional}>
      {(control) => (
        <input
          {...control}
          className="num"
          type="number"
          min={1}
          max={most}
          defaultValue={text(name) ?? begin}
        />
      )}
    </Field>
  )
}

function Steps({ step, reply: { text, faults } }: { step: number; reply: Own['reply'] }) {
  const t = useTranslate()
  const hint = t('sanctions.stepHint', { days: step / 24 })
  const options = ladder.map((hours) => ({ id: `${hours}`, name: t('sanctions.step', { days: hours / 24 }) }))
  return (
    <Field name="hours" label={t('sanctions.howLong')} hint={hint} faults={faults.hours}>
      {(control) => <Choose control={control} options={options} chosen={text('hours') ?? `${step}`} />}
    </Field>
  )
}

function Roles({ role, reply: { text, faults } }: { role: string; reply: Own['reply'] }) {
  const t = useTranslate()
  const options = roles.map((each) => ({ id: each, name: t(`sanctions.role.${each}`) }))
  return (
    <Field name="role" label={t('sanctions.newRole')} faults={faults.role}>
      {(control) => <Choose control={control} options={options} chosen={text('role') ?? role} />}
    </Field>
  )
}
