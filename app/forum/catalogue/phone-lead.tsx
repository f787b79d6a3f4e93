import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { LoadedPhone } from './phone-queries.server.ts'

/** The phone in one breath: how large its panel is, how much of it can be read, what the lenses take. */
export function usePhoneLead({ facts, panel }: Pick<LoadedPhone, 'facts' | 'panel'>) {
  const t = useTranslate()
  const format = useFormat()
  const inches = (field: 'panel-inches' | 'readable-inches') => {
    const value = firstClaim(facts, field)
    return value && format.number(Number(value))
  }
  const [size, readable] = [inches('panel-inches'), inches('readable-inches')]
  const said = []
  if (size && readable) said.push(t('catalogue.lead.both', { panel: size, readable }))
  else said.push(size ? t('catalogue.lead.panel', { panel: size }) : t('catalogue.lead.none'))
  if (panel)
    said.push(panel.band > 0 ? t('catalogue.lead.band', { band: panel.band }) : t('catalogue.lead.noBand'))
  return said.join(t('catalogue.drawing.join'))
}

/** A weak claim stands in the table with its sources; it is not said as if it were so. */
export function firstClaim(facts: LoadedPhone['facts'], field: LoadedPhone['facts'][number]['field']) {
  const claims = facts.find((fact) => fact.field === field)?.claims ?? []
  return claims.find(({ confidence }) => confidence !== 'L')?.value ?? null
}
