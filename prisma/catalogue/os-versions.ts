import type { OsVersion } from './shapes.ts'

export const osVersions: OsVersion[] = [
  { id: 'miui-12', name: 'MIUI 12', android: '11' },
  { id: 'miui-13', name: 'MIUI 13', android: null },
  { id: 'miui-14', name: 'MIUI 14', android: null },
  { id: 'hyperos-2', name: 'HyperOS 2', android: null },
  { id: 'hyperos-3', name: 'HyperOS 3', android: '16' },
  { id: 'hyperos-4', name: 'HyperOS 4', android: '17' },
]
