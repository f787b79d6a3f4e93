import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** What a post says by now, beside what was typed from an older edition of it: nobody overwrites what they have not seen. */
export function AsItIsNow({ text }: { text?: string }) {
  const t = useTranslate()
  if (text === undefined) return null
  return (
    <section className="side-note stack mb-6" aria-labelledby="as-it-is-now">
      <h2 id="as-it-is-now">{t('posts.asItIsNow')}</h2>
      <p className="hint">{t('posts.takeOver')}</p>
      <p className="diff" dir="auto">
        {text}
      </p>
    </section>
  )
}
