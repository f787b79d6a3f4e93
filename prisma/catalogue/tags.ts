import type { Tag } from './shapes.ts'
import { tagsA } from './tags-a.ts'
import { tagsB } from './tags-b.ts'

export const tags: Tag[] = [...tagsA, ...tagsB]
