import { fieldsWithImei, valuesWithoutImei } from '#app/platform/imei-in-form.ts'
import type { FormReply } from './handlers.server.ts'

/** A phone's IMEI beside the field it was typed into: in fields that take a build, or in any. */
export function imeiFaults(values: FormReply['values'], only?: 'build fields'): FormReply['faults'] {
  return Object.fromEntries(fieldsWithImei(values, only).map((name) => [name, ['builds.imei']]))
}

/** What was refused for an IMEI is not shown again. */
export function unechoed(reply: FormReply): FormReply {
  const refused = Object.values(reply.faults).some((faults) => faults.includes('builds.imei'))
  const held = refused || fieldsWithImei(reply.values, 'build fields').length > 0
  return held ? { ...reply, values: valuesWithoutImei(reply.values) } : reply
}
