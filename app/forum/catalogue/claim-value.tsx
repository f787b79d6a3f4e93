import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { FactField } from './phone.ts'

type Props = { field: FactField; value: string; unit: string | null }

const CURRENCY = /^[A-Z]{3}$/
const FIGURE = /^\d+(\.\d+)?$/
const DATES = /^[\d./-]+$/

/** A claim as the reader's language writes it: dates, prices, units. Sentences are in it already. */
export function ClaimValue({ field, value, unit }: Props) {
  const t = useTranslate()
  const format = useFormat()
  const figure = FIGURE.test(value) ? Number(value) : null
  const number = figure === null ? value : format.number(figure)
  if (field === 'announced' && DATES.test(value)) return dateIn(value)
  if (!unit) return value
  if (figure !== null && CURRENCY.test(unit)) return format.money(figure, unit)
  if (unit === 'in') return t('catalogue.inches', { value: number })
  if (unit === 'nits') return t('catalogue.nits', { value: number })
  return `${number}\u00a0${unit}`

  function dateIn(text: string) {
    const [from, to] = text.split('/')
    return from === '..' && to
      ? t('catalogue.orEarlier', { date: format.dateText(to) })
      : format.dateText(text)
  }
}
