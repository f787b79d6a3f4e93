import type { Catalogue } from './catalogue.ts'
import { reading } from './fr/reading.ts'
import { writing } from './fr/writing.ts'

export const fr: Catalogue = { ...writing, ...reading }
