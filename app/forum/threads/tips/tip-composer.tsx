import { Form } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { BeganField } from '#app/forum/moderation/screening/began-field.tsx'
import { AsItIsNow } from '#app/forum/posts/as-it-is-now.tsx'
import { threadPath } from '#app/forum/threads/slug.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { OlderNote } from '#app/ui/older.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { ComposerDock, ComposerProgress } from './composer-dock.tsx'
import { ComposerFacts } from './composer-facts.tsx'
import { ComposerHead, ComposerTail } from './composer-fields.tsx'
import type { ComposerData } from './composer-queries.server.ts'
import { ComposerSteps } from './composer-steps.tsx'
import type { Editing } from './editing.ts'
import { Preview } from './preview.tsx'
import { SimilarTips } from './similar-tips.tsx'
import { edited, type TipValues, text, valuesFrom } from './tip-values.ts'
import { useDraft } from './use-draft.ts'
import { useTypedEarly } from './use-typed-early.ts'

type Reply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  link?: string
  now?: string
  about?: Values
  signIn?: boolean
}
type Props = ComposerData & { thread?: { id: string; slug: string; title: string }; reply: Reply }

/** One form for a new tip and for an old one. Every button works as a form first; the script only saves the way there. */
export function TipComposer({ thread, reply, options, target, ...kept }: Props) {
  const t = useTranslate()
  const refused = Object.keys(reply.values).length > 0
  const [values, setValues] = useState(() => (refused ? valuesFrom(reply.values) : kept.values))
  const change = (more: Partial<TipValues>) => setValues((before) => ({ ...before, ...more }))
  const draft = useDraft({
    ...kept,
    form: 'tip',
    target,
    values,
    reply: reply.values,
    read: valuesFrom,
    restore: setValues,
    start: kept.values,
  })
  const form = useTypedEarly(values, change)
  useEdition(reply, change)
  const editing: Editing = { values, change, faults: reply.faults }
  return (
    <div className="grid">
      <div className="band-col only-wide stack">
        <ComposerProgress values={values} draft={draft} />
        <SimilarTips title={values.title} but={target} />
      </div>
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="composer"
        onSubmit={draft.done}
        ref={form}
      >
        <input type="hidden" name="sequence" value={draft.sequence} />
        <WriterField typed={reply.values.writer} />
        {values.edition && <input type="hidden" name="edition" value={values.edition} />}
        <OnceField typed={reply.values.sending} />
        <BeganField began={kept.began} typed={reply.values.began} />
        {/* The first button is what Enter presses. */}
        <button type="submit" name="do" value="publish" className="vh" tabIndex={-1} aria-hidden>
          {t('tips.publish')}
        </button>
        <h1>{thread ? t('tips.editTitle') : t('web.writeTip')}</h1>
        <p className="lead">
          {thread ? <Go to={threadPath(thread)}>{thread.title}</Go> : t('tips.composerLead')}
        </p>
        {draft.restored && !refused && <Restored />}
        <OlderNote older={draft.older} />
        <FaultSummary {...reply} />
        <AsItIsNow text={reply.now} />
        <ComposerHead {...editing} />
        <div className="only-small">
          <SimilarTips title={values.title} but={target} />
        </div>
        <ComposerFacts {...editing} options={options} />
        <ComposerSteps
          {...editing}
          command={(command) => setValues((before) => edited(before, command).values)}
        />
        <ComposerTail {...editing} editsOld={thread !== undefined} />
        <Preview values={values} />
        <ComposerDock values={values} draft={draft} />
      </Form>
    </div>
  )
}

/** What it says now was shown: from here on that is what is changed, and the draft knows it too. */
function useEdition({ now, values }: Reply, change: Editing['change']) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (now !== undefined) change({ edition: text(values.edition) })
  }, [now, values])
}

/** What was found again. Not where a form has just come back: beside its faults "afresh" would read as "again". */
export function Restored() {
  const t = useTranslate()
  return (
    <div className="side-note restored" role="status">
      <p>{t('tips.restored')}</p>
      <button className="key plain" type="submit" name="do" value="discard">
        {t('tips.discard')}
      </button>
    </div>
  )
}
