import { createServer } from 'node:net'
import { RefusalToStart } from './sentence.mjs'

/** Looked at before anything is built: replacing the build under a forum that is open would take its files away. */
export function insistOnFreePort(
  port = Number(process.env.PORT || 3000),
  host = process.env.HOST || '127.0.0.1',
) {
  // What is no port at all is said by the environment's own check, once there is a build to ask.
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const door = createServer()
    door.once('error', ({ code }) => {
      if (code !== 'EADDRINUSE') return resolve()
      reject(new RefusalToStart(`Port ${port} is taken: stop what uses it, or start with PORT=${port + 1}.`))
    })
    door.listen(port, host, () => door.close(resolve))
  })
}
