import { holdsImei, withoutImei } from './imei.ts'

/** Fields that take a line of the phone's settings: nothing else is meant by digits there. */
const BUILD_FIELDS = ['build', 'appVersion']

/** The names of the fields that hold one, as forms name them: `steps[1].text`. */
export function fieldsWithImei(values: Record<string, unknown>, only?: 'build fields') {
  const texts = textsIn(values).filter(({ name }) => !only || BUILD_FIELDS.includes(name))
  return texts.filter(({ name, text }) => holdsImei(asProse(name, text))).map(({ name }) => name)
}

/** The same values, to be shown again: nothing of a build field that holds one, the rest without those digits. */
export function valuesWithoutImei<Values extends Record<string, unknown>>(values: Values): Values {
  const clean = (name: string, value: unknown) => {
    if (typeof value !== 'string' || !holdsImei(asProse(name, value))) return value
    return BUILD_FIELDS.includes(name) ? '' : withoutImei(value)
  }
  return JSON.parse(JSON.stringify(values, clean)) as Values
}

/** Addresses of pages hold numbers as long: what is prose may name them. */
function asProse(name: string, text: string) {
  return BUILD_FIELDS.includes(name) ? text : text.replace(/https?:\/\/\S+/g, ' ')
}

export type Text = { name: string; text: string }

/** Every text of a form by the name of its field, also in lists: `steps[1].text`. */
export function textsIn(value: unknown, name = ''): Text[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ name, text: String(value) }]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${name}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, name ? `${name}.${key}` : key))
}
