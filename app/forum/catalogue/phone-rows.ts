import type { Geometry, Phone } from '#catalogue/shapes.ts'
import { type Loaded, loaded } from './catalogue-row.ts'

export function phoneRows(phone: Phone, at: number): Loaded[] {
  const { id, maker, group, geometry } = phone
  return [
    loaded('phone', { id, maker, group, position: at + 1 }),
    ...factRows(phone),
    ...(geometry ? [panelRow(id, geometry)] : []),
  ]
}

/** Claims are numbered within their field: a corrected figure keeps its row. */
export function numberedFacts({ id: phoneId, facts }: Phone) {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const number = (seen.get(fact.field) ?? 0) + 1
    seen.set(fact.field, number)
    return { id: `${phoneId}.${fact.field}.${number}`, fact }
  })
}

function factRows(phone: Phone): Loaded[] {
  return numberedFacts(phone).map(({ id, fact: { field, value, unit, sources, confidence } }, at) => {
    const text = typeof value === 'string' ? value : value.en
    const claim = { field, value: text, unit: unit ?? null, sources: sources.join(' '), confidence }
    return loaded('phoneFact', { id, phoneId: phone.id, ...claim, position: at + 1 }, [`phone ${phone.id}`])
  })
}

function panelRow(id: string, { sources, ...geometry }: Geometry): Loaded {
  return loaded('panel', { id, ...geometry, sources: sources.join(' ') }, [`phone ${id}`])
}
