import { builds } from './builds.ts'
import { criteria } from './criteria.ts'
import { osVersions } from './os-versions.ts'
import { phones } from './phones.ts'
import { sources } from './sources.ts'
import { tags } from './tags.ts'
import { useGroups } from './use-groups.ts'
import { uses } from './uses.ts'

export const catalogue = { phones, useGroups, uses, osVersions, builds, criteria, tags, sources }
