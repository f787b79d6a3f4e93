import type { Source } from './shapes.ts'
import { seedAndCodeSources } from './sources-code.ts'
import { issueSources } from './sources-issues.ts'
import { newsSources } from './sources-news.ts'
import { pageSourcesA } from './sources-pages-a.ts'
import { pageSourcesB } from './sources-pages-b.ts'
import { pageSourcesC } from './sources-pages-c.ts'

export const sources: Source[] = [
  ...seedAndCodeSources,
  ...issueSources,
  ...newsSources,
  ...pageSourcesA,
  ...pageSourcesB,
  ...pageSourcesC,
]
