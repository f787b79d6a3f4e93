import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { BuildRead, otherPhone } from './build-read.tsx'

type Mine = {
  phones: Option[]
  phoneId: string | null
  build: string | null
  ceiling: string | null
  language: string | null
  standing: 'known' | 'waiting' | 'new' | null
}

/** What was recognised in the member's build, and a question where it is another phone's: answered with one tap. */
export function MyBuild({ mine }: { mine: Mine }) {
  const t = useTranslate()
  const { build, phones, phoneId, standing } = mine
  if (!build) return null
  const other = otherPhone(build, phoneId ? [phoneId] : [''], phones)
  return (
    <section className="side-note restored" aria-labelledby="my-build">
      <h2 id="my-build" className="mono">
        {build}
      </h2>
      <BuildRead text={build} phones={phones} />
      {standing && !other && <p className="hint">{t(`builds.standing.${standing}`)}</p>}
      {other && (
        <form method="post">
          <p>
            <b>{t('builds.mismatch', { phone: other.name })}</b>
          </p>
          {Object.entries({ phone: other.id, build, ceiling: mine.ceiling, language: mine.language }).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <button className="key plain" type="submit">
            {t('builds.mismatchYes', { phone: other.name })}
          </button>
        </form>
      )}
    </section>
  )
}
