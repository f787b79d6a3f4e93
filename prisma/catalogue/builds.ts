import { hyperOsBuilds } from './builds-hyperos.ts'
import { mi11UltraBuilds } from './builds-mi-11-ultra.ts'
import type { Build } from './shapes.ts'

export const builds: Build[] = [...hyperOsBuilds, ...mi11UltraBuilds]
