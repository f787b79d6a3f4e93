import { Form } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { LanguageBadge } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Watched } from './watched-queries.server.ts'
import { WORD_LENGTH_MAX, WORDS_MAX, wordActions } from './watched-word.ts'
import { WordLanguage } from './word-language.tsx'
import { TrialForm } from './word-trial.tsx'

type Reply = { faults: Record<string, MessageKey[]>; text(name: string): string | undefined }

/** The words by what they do, a form for one more, and a box to try them in. */
export function WordsPage({ words, reply }: { words: Watched[]; reply: Reply }) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('watch.title')} lead={t('watch.lead')}>
      <FaultSummary {...reply} />
      <p className="meta">{t('watch.count', { count: words.length, max: WORDS_MAX })}</p>
      {words.length === 0 && <p className="next">{t('watch.none')}</p>}
      {wordActions.map((action) => (
        <WordList
          key={action}
          title={`watch.list.${action}`}
          words={words.filter((word) => word.action === action)}
        />
      ))}
      <SectionTitle id="add">{t('watch.addTitle')}</SectionTitle>
      <AddForm {...reply} />
      <SectionTitle id="try">{t('watch.testTitle')}</SectionTitle>
      <TrialForm faults={{}} text={() => undefined} />
    </AdminFrame>
  )
}

function WordList({ title, words }: { title: MessageKey; words: Watched[] }) {
  const t = useTranslate()
  if (words.length === 0) return null
  return (
    <section>
      <SectionTitle note={words.length}>{t(title)}</SectionTitle>
      <ul className="chips">
        {words.map(({ id, text, language }) => (
          <li key={id} id={`w-${id}`}>
            <Form method="post" action={`/admin/words/${id}/removal`}>
              <button className="chip word" type="submit" aria-label={t('watch.remove', { word: text })}>
                {text} {language && <LanguageBadge language={language} />} <span aria-hidden>×</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AddForm({ faults, text }: Reply) {
  const t = useTranslate()
  return (
    <Form method="post" className="narrow" noValidate>
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <Field name="text" label={t('watch.word')} hint={t('watch.wordHint')} faults={faults.text}>
        {(control) => <input {...control} maxLength={WORD_LENGTH_MAX} defaultValue={text('text')} />}
      </Field>
      <WordLanguage name="language" value={text('language')} />
      <Radios
        name="action"
        label={t('watch.action')}
        faults={faults.action}
        options={wordActions.map((value) => ({ value, label: `watch.action.${value}` }) as const)}
        chosen={text('action') ?? 'report'}
      />
      <button className="key" type="submit">
        {t('watch.add')}
      </button>
    </Form>
  )
}
