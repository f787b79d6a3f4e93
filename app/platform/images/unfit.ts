export type Limits = { pixels: number; frames: number }

/** Why an image was not taken. */
export type Fault = 'notAPhoto' | 'broken' | 'tooManyPixels' | 'tooManyFrames' | 'tookTooLong'

export class Unfit extends Error {
  constructor(readonly fault: Fault) {
    super(fault)
  }
}
