import type { Use } from './shapes.ts'
import { camera } from './uses-camera.ts'
import { controlA } from './uses-control-a.ts'
import { controlB } from './uses-control-b.ts'
import { glanceA } from './uses-glance-a.ts'
import { glanceB } from './uses-glance-b.ts'
import { onTheGo } from './uses-on-the-go.ts'
import { personalA } from './uses-personal-a.ts'
import { personalB } from './uses-personal-b.ts'
import { tinkering } from './uses-tinkering.ts'

export const uses: Use[] = [
  ...glanceA,
  ...glanceB,
  ...camera,
  ...onTheGo,
  ...personalA,
  ...personalB,
  ...controlA,
  ...controlB,
  ...tinkering,
].sort((one, other) => one.number - other.number)
