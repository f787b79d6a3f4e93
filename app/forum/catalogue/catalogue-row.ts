import type { catalogue } from '#catalogue/catalogue.ts'

/** The tables of the catalogue, each after those it refers to. */
export const kinds = [
  'sourceNote',
  'useGroup',
  'osVersion',
  'phone',
  'phoneFact',
  'panel',
  'use',
  'build',
  'buildPhone',
  'reviewCriterion',
  'tag',
  'name',
] as const
export type CatalogueKind = (typeof kinds)[number]

/** What is loaded: the catalogue, or a small one in tests. */
export type CatalogueData = typeof catalogue

export type Row = { id: string; [column: string]: string | number | boolean | null }

/** Columns the files came to speak of when forums had loaded their rows already: an older load left them alone. */
export const laterColumns: Partial<Record<CatalogueKind, string[]>> = {
  build: ['base', 'android', 'letters', 'rank'],
  buildPhone: ['known'],
}

/** `needs`: rows without which this one makes no sense, as `kind id`. */
export type Loaded = { kind: CatalogueKind; row: Row; needs: string[] }

export function loaded(kind: CatalogueKind, row: Row, needs: string[] = []): Loaded {
  return { kind, row, needs }
}
