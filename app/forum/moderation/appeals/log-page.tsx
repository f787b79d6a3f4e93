import { laws, rules, triggers } from '#app/forum/moderation/decide/rule.ts'
import { Pages } from '#app/forum/threads/list-ends.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { type LogFilter, logBys, logKinds } from './log.ts'
import { LogList } from './log-list.tsx'
import type { LogPage } from './log-queries.server.ts'

/** The public log with its filters: one plain form that asks by address. */
export function LogPageView({ page, lang }: { page: LogPage; lang: string | null }) {
  const t = useTranslate()
  const { lines, next, filter } = page
  return (
    <div className="grid">
      <div className="band-col">
        <h1>{t('appeals.log.title')}</h1>
        <p className="lead">{t('appeals.log.lead')}</p>
        <LogFilters filter={filter} lang={lang} />
        <p className="keys next">
          <Go className="key plain" to="/transparency">
            {t('appeals.figures.title')}
          </Go>
          <Go className="key plain" to="/moderation-log.atom">
            {t('appeals.log.feed')}
          </Go>
        </p>
      </div>
      <div>
        {lines.length > 0 ? <LogList lines={lines} /> : <Empty title={t('appeals.log.none')} />}
        <Pages next={next} first={!filter.after} />
      </div>
    </div>
  )
}

function LogFilters({ filter, lang }: { filter: LogFilter; lang: string | null }) {
  const t = useTranslate()
  const kinds = logKinds.map((kind) => [kind, t(`appeals.log.kind.${kind}`)] as const)
  const bys = logBys.map((by) => [by, t(`appeals.log.${by}`)] as const)
  const all = [...rules, ...laws, ...triggers].map((rule) => [rule, t(`moderation.rule.${rule}`)] as const)
  return (
    <form className="stack next" method="get">
      {lang && <input type="hidden" name="lang" value={lang} />}
      <Filter
        name="kind"
        label={t('appeals.log.kinds')}
        any={t('appeals.log.anyKind')}
        chosen={filter.kind}
        of={kinds}
      />
      <Filter
        name="rule"
        label={t('appeals.log.rule')}
        any={t('appeals.log.anyRule')}
        chosen={filter.rule}
        of={all}
      />
      <Filter
        name="by"
        label={t('appeals.log.by')}
        any={t('appeals.log.anybody')}
        chosen={filter.by}
        of={bys}
      />
      <button className="key plain" type="submit">
        {t('appeals.log.show')}
      </button>
    </form>
  )
}

type Choices = {
  name: string
  label: string
  any: string
  chosen?: string
  of: (readonly [string, string])[]
}

function Filter({ name, label, any, chosen, of }: Choices) {
  const id = `log-${name}`
  const options = of.map(([value, text]) => ({ id: value, name: text }))
  return (
    <div className="compact">
      <label htmlFor={id}>{label}</label>
      <Choose control={{ id, name }} options={options} blank={any} chosen={chosen ?? ''} className="" />
    </div>
  )
}
