import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Editing } from './editing.ts'

type Understood = { words: { word: string; tag: string | null }[] }

/** Words in any of the three languages; beneath them, which tags they are. */
export function TagField({ values, change, faults }: Editing) {
  const t = useTranslate()
  const understood = useFetcher<Understood>()
  const load = understood.load
  useEffect(() => {
    if (!values.tags.trim()) return
    const timer = setTimeout(() => load(`/tags/understood?words=${encodeURIComponent(values.tags)}`), 500)
    return () => clearTimeout(timer)
  }, [values.tags, load])
  return (
    <>
      <Field name="tags" label={t('tips.field.tags')} hint={t('tips.field.tagsHint')} faults={faults.tags}>
        {(control) => (
          <input
            {...control}
            className="mid"
            value={values.tags}
            onChange={(event) => change({ tags: event.target.value })}
          />
        )}
      </Field>
      <p className="hint understood" aria-live="polite">
        {values.tags.trim() &&
          understood.data?.words.map(({ word, tag }) => (
            <span key={word}>{tag ? t('tips.tagIs', { word, tag }) : t('tips.tagProposed', { word })} </span>
          ))}
      </p>
    </>
  )
}
