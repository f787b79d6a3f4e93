import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day } from '#app/ui/time.tsx'
import { EXPLANATION_MAX, type NoticeKind } from './notice.ts'

type Faults = Record<string, MessageKey[]>
type Text = (name: string) => string | undefined
export type Answerable = { id: string; at: Date | string; excerpt: string }

type Props = {
  kind: NoticeKind
  /** Where whoever opened it came from. */
  address: string
  /** Removals a counter-notice can answer. */
  answerable: Answerable[]
  /** The one it was opened from. */
  decision?: string
  faults: Faults
  text: Text
}

/** The fields the law asks for: what, where, who, and in good faith. */
export function NoticeFields({ kind, address, answerable, decision, faults, text }: Props) {
  const t = useTranslate()
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      {kind === 'counter' ? (
        <Removals answerable={answerable} initial={decision} faults={faults} text={text} />
      ) : (
        <Line name="address" {...{ faults, text }} initial={address} inputMode="url" />
      )}
      {kind === 'copyright' && <Line name="work" {...{ faults, text }} />}
      {kind === 'copyright' && <Line name="original" {...{ faults, text }} />}
      <Field
        name="explanation"
        label={t(`reports.explanation.${kind}`)}
        hint={t(`reports.explanationHint.${kind}`)}
        faults={faults.explanation}
      >
        {(control) => (
          <textarea {...control} rows={6} maxLength={EXPLANATION_MAX} defaultValue={text('explanation')} />
        )}
      </Field>
      {kind === 'illegal' && (
        <Box name="childAbuse" label={t('reports.childAbuse')} checked={text('childAbuse') === 'yes'} />
      )}
      <Line name="name" {...{ faults, text }} autoComplete="name" />
      <Line name="email" {...{ faults, text }} type="email" autoComplete="email" />
      <Choices name="goodFaith" label={t('reports.declaration')} faults={faults.goodFaith}>
        <Box name="goodFaith" label={t(`reports.goodFaith.${kind}`)} checked={text('goodFaith') === 'yes'} />
      </Choices>
    </>
  )
}

const lines = ['address', 'work', 'original', 'name', 'email'] as const
type LineProps = { name: (typeof lines)[number]; faults: Faults; text: Text; initial?: string } & Pick<
  React.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode'
>

function Line({ name, faults, text, initial, ...more }: LineProps) {
  const t = useTranslate()
  return (
    <Field
      name={name}
      label={t(`reports.line.${name}`)}
      hint={t(`reports.lineHint.${name}`)}
      faults={faults[name]}
    >
      {(control) => <input {...control} {...more} defaultValue={text(name) ?? initial} />}
    </Field>
  )
}

function Box({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="opt">
      <input type="checkbox" name={name} value="yes" defaultChecked={checked} />
      <span>{label}</span>
    </label>
  )
}

/** Which removal is answered: those of one's own posts for copyright. */
function Removals({
  answerable,
  initial,
  faults,
  text,
}: Pick<Props, 'answerable' | 'faults' | 'text'> & { initial?: string }) {
  const t = useTranslate()
  if (answerable.length === 0) return <p className="caution">{t('reports.nothingToAnswer')}</p>
  return (
    <Choices name="decision" label={t('reports.whichRemoval')} faults={faults.decision}>
      {answerable.map(({ id, at, excerpt }) => (
        <label className="opt" key={id}>
          <input
            type="radio"
            name="decision"
            value={id}
            defaultChecked={(text('decision') ?? initial) === id}
          />
          <span>
            {excerpt || t('reports.emptied')}{' '}
            <small className="muted">
              <Day at={at} />
            </small>
          </span>
        </label>
      ))}
    </Choices>
  )
}

/** The three forms, each with an address of its own. */
export function NoticeKinds({ kind, address }: { kind: NoticeKind; address: string }) {
  const t = useTranslate()
  const at = address ? `&address=${encodeURIComponent(address)}` : ''
  return (
    <nav className="chips" aria-label={t('reports.kinds')}>
      {(['illegal', 'copyright', 'counter'] as const).map((one) => (
        <Go
          className="chip"
          key={one}
          to={`/notices/new?kind=${one}${at}`}
          aria-current={one === kind ? 'page' : undefined}
        >
          {t(`reports.notice.${one}`)}
        </Go>
      ))}
    </nav>
  )
}
