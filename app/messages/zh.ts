import type { Catalogue } from './catalogue.ts'
import { reading } from './zh/reading.ts'
import { writing } from './zh/writing.ts'

export const zh: Catalogue = { ...writing, ...reading }
