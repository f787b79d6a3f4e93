import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { type SettingName, type SettingValues, settingKey, settingNames, settings } from './setting.ts'

/** Every setting, as the form of staff sends them. */
export const Settings = z.object(
  Object.fromEntries(settingNames.map((name) => [name, schemaOf(name)])),
) as unknown as z.ZodType<SettingValues>

/** What the table holds, as values; what is missing or no longer fits is as it was at the beginning. */
export function valuesIn(rows: { key: string; value: string }[]) {
  const kept = new Map(rows.map(({ key, value }) => [key, value]))
  const entries = settingNames.map((name) => {
    const text = kept.get(settingKey(name))
    const { kind, initial } = settings[name]
    const parsed = schemaOf(name).safeParse(kind === 'number' ? Number(text) : text)
    return [name, text !== undefined && parsed.success ? parsed.data : initial]
  })
  return Object.fromEntries(entries) as SettingValues
}

function schemaOf(name: SettingName): z.ZodType {
  const definition = settings[name]
  if (definition.kind === 'choice') return z.enum(definition.options, say('staffroom.outOfRange'))
  if (definition.kind === 'number') return numberIn(definition)
  const text = z.string().trim().max(definition.max, say('staffroom.tooLong')).default('')
  return definition.kind === 'text' ? text : text.refine(isContact, say('staffroom.noContact'))
}

function numberIn({ min, max, step }: { min: number; max: number; step: number }) {
  const wrong = say('staffroom.outOfRange')
  const number = z.number(wrong).min(min, wrong).max(max, wrong)
  return step === 1 ? number.int(wrong) : number
}

function isContact(text: string) {
  return (
    text === '' || z.email().safeParse(text).success || z.url({ protocol: /^https$/ }).safeParse(text).success
  )
}
