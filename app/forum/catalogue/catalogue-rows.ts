import type { Use } from '#catalogue/shapes.ts'
import { buildRows, unknownBuildRows } from './build-rows.ts'
import { type CatalogueData, type Loaded, loaded } from './catalogue-row.ts'
import { nameRows } from './name-rows.ts'
import { phoneRows } from './phone-rows.ts'

/** The data as rows, with ids that are the same on every load. */
export function catalogueRows(data: CatalogueData): Loaded[] {
  return [
    ...data.sources.map(({ id, text, url }) => loaded('sourceNote', { id, text, url })),
    ...data.useGroups.map(({ id }, at) => loaded('useGroup', { id, position: at + 1 })),
    ...data.osVersions.map((version, at) => loaded('osVersion', { ...version, position: at + 1 })),
    ...data.phones.flatMap(phoneRows),
    ...data.uses.map(useRow),
    ...unknownBuildRows(data.phones),
    ...data.builds.flatMap((build, at) => buildRows(build, at, data.osVersions)),
    ...data.criteria.map(({ id, sources }, at) =>
      loaded('reviewCriterion', { id, position: at + 1, sources: sources.join(' ') }),
    ),
    ...data.tags.map(({ id }, at) => loaded('tag', { id, position: at + 1 })),
    ...nameRows(data),
  ]
}

function useRow({ id, number, group, seed, sources }: Use): Loaded {
  const row = { id, number, groupId: group, seed, sources: sources.join(' ') }
  return loaded('use', row, [`useGroup ${group}`])
}
