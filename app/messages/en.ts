import { reading } from './en/reading.ts'
import { writing } from './en/writing.ts'

export const en = { ...writing, ...reading }
