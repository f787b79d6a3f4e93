import { camera } from './camera'
import { control } from './control'
import { glance } from './glance'
import { onTheGo } from './on-the-go'
import { personal } from './personal'
import { tinkering } from './tinkering'

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
