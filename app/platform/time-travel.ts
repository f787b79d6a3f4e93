import { advance, now } from './clock.ts'

/** Does work as if it were another time: for content that is loaded with its dates, before the first request. */
export async function asOf<Result>(moment: Date, work: () => Promise<Result>) {
  const jump = +moment - +now()
  advance(jump)
  try {
    return await work()
  } finally {
    advance(-jump)
  }
}
