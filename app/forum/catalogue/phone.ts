import type { FactField, PhoneGroup } from '#catalogue/shapes.ts'

/** In the order of the page. A field without a claim is shown as not known. */
export const factFields = [
  'announced',
  'market',
  'price',
  'panel-inches',
  'readable-inches',
  'resolution',
  'corner-radius',
  'refresh',
  'panel-type',
  'brightness',
  'lenses',
  'glass',
  'system',
  'back-app',
  'model-number',
  'code-name',
  'repair-price',
] as const satisfies FactField[]
export type { FactField }

export const phoneGroups = ['core', 'new', 'heritage', 'other'] as const satisfies PhoneGroup[]
export type { PhoneGroup }

/** Comes and goes with the demo content. Nobody has one: it is in no list, no choice and no search. */
export const DEMO_PHONE = 'demo-phone'
export const DEMO_GROUP = 'demo'
/** The phones there are. */
export const real = { group: { not: DEMO_GROUP } } as const

/** How sure a claim is: H read on a device or in firmware, M one good source, L weak or contested. */
export const confidences = ['H', 'M', 'L'] as const
export type Confidence = (typeof confidences)[number]
