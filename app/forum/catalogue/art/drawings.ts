import { camera } from './camera.ts'
import { control } from './control.ts'
import { glance } from './glance.ts'
import { onTheGo } from './on-the-go.ts'
import { personal } from './personal.ts'
import { tinkering } from './tinkering.ts'

export const drawings: Record<string, string> = {
  ...glance,
  ...camera,
  ...onTheGo,
  ...personal,
  ...control,
  ...tinkering,
}

export const plainDrawing =
  '<path d="M468 116h170l100 100v240H468zM638 116v100h100"/>' +
  '<path class="g" d="M538 296h130M538 376h80"/>'
