import { Form } from '@remix-run/react'
import type { Options } from '#app/forum/catalogue/option-queries.server.ts'
import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { accessLevels, type ThreadFilter, threadSorts } from './thread-filter.ts'

type Props = { filter: ThreadFilter; options: Options; tags: Record<string, string>; lang: string | null }

/** One plain form that asks by address: what it shows can be sent to somebody. */
export function ListFilters({ filter, options, tags, lang }: Props) {
  const t = useTranslate()
  return (
    <Form className="stack" method="get" role="search" aria-label={t('threads.filters')}>
      {lang && <input type="hidden" name="lang" value={lang} />}
      <fieldset>
        <legend>{t('threads.sort')}</legend>
        {threadSorts
          .filter((sort) => sort !== 'kept' || filter.kind === 'TIP')
          .map((sort) => (
            <label className="opt" key={sort}>
              <input type="radio" name="sort" value={sort} defaultChecked={filter.sort === sort} />
              <span>{t(`threads.sort.${sort}`)}</span>
            </label>
          ))}
      </fieldset>
      <Select
        name="phone"
        label={t('threads.phone')}
        chosen={filter.phone}
        any={t('threads.anyPhone')}
        anyValue="any"
      >
        {options.phones.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select name="use" label={t('threads.use')} chosen={filter.use} any={t('threads.anyUse')}>
        {options.uses.map((group) => (
          <optgroup key={group.id} label={group.name}>
            {group.uses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Select
        name="access"
        label={t('threads.howFar')}
        chosen={filter.access?.toLowerCase()}
        any={t('threads.anyAccess')}
        anyValue="any"
      >
        {accessLevels.map((level) => (
          <option key={level} value={level.toLowerCase()}>
            {t(`threads.upTo.${level}`)}
          </option>
        ))}
      </Select>
      <Select name="tag" label={t('threads.tag')} chosen={filter.tag} any={t('threads.anyTag')}>
        {Object.entries(tags).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        name="language"
        label={t('threads.language')}
        chosen={filter.language}
        any={t('threads.anyLanguage')}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {languageName[locale]}
          </option>
        ))}
      </Select>
      <button className="key plain" type="submit">
        {t('threads.show')}
      </button>
    </Form>
  )
}

function Select(props: {
  name: string
  label: string
  chosen?: string
  any: string
  anyValue?: string
  children: React.ReactNode
}) {
  return (
    <label className="field compact">
      <span>{props.label}</span>
      <select name={props.name} defaultValue={props.chosen ?? props.anyValue ?? ''} key={props.chosen}>
        <option value={props.anyValue ?? ''}>{props.any}</option>
        {props.children}
      </select>
    </label>
  )
}
