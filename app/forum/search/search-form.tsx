import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageName, languageTag, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { type SearchFilter, searchKinds } from './search-filter.ts'

/** A plain form that asks by address: a search can be sent to somebody. */
export function SearchForm({ filter: { q, kind, language } }: { filter: SearchFilter }) {
  const t = useTranslate()
  const [parameters] = useSearchParams()
  const lang = parameters.get('lang')
  return (
    <Form
      className="search-form"
      method="get"
      action="/search"
      role="search"
      key={`${q} ${kind} ${language}`}
    >
      {lang && <input type="hidden" name="lang" value={lang} />}
      <div className="field">
        <label htmlFor="q">{t('search.q')}</label>
        <p className="hint" id="q-hint">
          {t('search.qHint')}
        </p>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={200} aria-describedby="q-hint" />
      </div>
      <Choice name="kind" label={t('search.kind')} chosen={kind} any={t('search.kind.any')}>
        {searchKinds.map((one) => (
          <option key={one} value={one}>
            {t(`search.kind.${one}`)}
          </option>
        ))}
      </Choice>
      <Choice name="language" label={t('search.language')} chosen={language} any={t('search.language.any')}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={languageTag[locale]}>
            {languageName[locale]}
          </option>
        ))}
      </Choice>
      <button className="key" type="submit">
        <Icon name="search" />
        {t('search.go')}
      </button>
    </Form>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string | null; any: string; children: ReactNode }

function Choice({ name, label, chosen, any, children }: ChoiceProps) {
  return (
    <label className="field compact">
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  )
}
